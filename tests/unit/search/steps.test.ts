import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dangerFinder, type Danger } from '../../../src/search/query/danger.ts';
import { dangerInText } from '../../../src/search/query/dangerInText.ts';
import { mendWords } from '../../../src/search/query/mendWords.ts';
import {
	differenceOf,
	nearestWord,
	readVocabulary,
	type Nearest,
} from '../../../src/search/query/spelling.ts';
import { inSlices, type Steps } from '../../../src/search/query/steps.ts';
import { tokensOf } from '../../../src/search/query/tokens.ts';

/** All steps without a pause. */
function atOnce<T>(steps: Steps<T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

/** What keeps the page answering, whatever is pasted into the search: the work is counted, not timed. */
const vocabulary = readVocabulary('Apology5 Partner3 Silence4 Stonewalling7 Listening4 Quarrel5 jealous6');
function mend(text: string) {
	const nearest: Nearest = new Map();
	const tokens = tokensOf(text);
	const options = { isOpen: false, rare: new Set<string>() };
	const mended = atOnce(mendWords(tokens, { vocabulary, nearest }, options));
	return { words: mended.map(({ word }) => word).join(' '), sought: nearest.size };
}
const letters = (n: number) => String(n).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)]!);
const unknown = (count: number) => Array.from({ length: count }, (_, n) => `qua${letters(n + 100)}mente`);

describe('mending', () => {
	test('a slip or two are mended', () => {
		expect(mend('aplogy partnr').words).toBe('apology partner');
	});
	test('of five hundred words that nobody knows, none is sought', () => {
		const text = unknown(500).join(' ');
		expect(mend(text)).toEqual({ words: text, sought: 0 });
	});
	test('among words that are known, a few are sought, each once', () => {
		const text = [...Array<string>(300).fill('partner'), ...unknown(200), 'silence'].join(' ');
		// Each by itself in two ways, and joined with the word before and behind.
		expect(mend(text).sought).toBeLessThanOrEqual(6 * 4);
	});
	test('a word is sought once, however often it is typed', () => {
		const nearest: Nearest = new Map();
		const tokens = tokensOf('aplogy to my partner');
		const once = () => atOnce(mendWords(tokens, { vocabulary, nearest }, { isOpen: false, rare: new Set() }));
		once();
		const sizes = nearest.size;
		once();
		expect(nearest.size).toBe(sizes);
	});
	test('what is left out by its letters would not have been near either', () => {
		const word = fc.string({ unit: fc.constantFrom(...'abcdehikmnstuy'), minLength: 9, maxLength: 12 });
		const changed = fc.tuple(
			word,
			fc.nat(11),
			fc.constantFrom(...'aehkmnst', ''),
			fc.nat(11),
			fc.constantFrom(...'iouy', ''),
		);
		fc.assert(
			fc.property(changed, ([one, at, letter, to, other]) => {
				const first = one.slice(0, at) + letter + one.slice(at + 1);
				const two = first.slice(0, to) + other + first.slice(to);
				const isNear = Math.abs(one.length - two.length) <= 2 && differenceOf(one, two) <= 2.2;
				const known = { word: two, stem: 'x', rarity: 0 };
				if (isNear) expect(nearestWord(one, [known])).toBe(two);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('danger in a long text', () => {
	const danger = (id: string, words: string[]): Danger => ({
		id,
		title: id,
		text: '',
		article: `/${id}/`,
		words,
	});
	const entries = [danger('first', ['suicide']), danger('second', ['afraid of him'])];
	const real = dangerFinder(entries, []);
	const find = vi.fn(real);
	const read = (text: string) => atOnce(dangerInText(text, find, entries, () => true)).card?.id;

	test.each([0, 1, 700, 1990, 1995, 2000, 3333, 9000])(
		'is found behind %i letters, and torn nowhere',
		(before) => {
			expect(read(`${'a '.repeat(before / 2)} afraid of him${' b'.repeat(3000)}`)).toBe('second');
		},
	);
	test('the first entry counts, wherever it is said', () => {
		expect(read(`afraid of him ${'and so on '.repeat(900)} suicide`)).toBe('first');
	});
	test('no stretch is long, also without a blank', () => {
		for (const text of ['lorem '.repeat(20_000), 'a'.repeat(100_000)]) {
			find.mockClear();
			read(text);
			const sizes = find.mock.calls.map(([tokens]) =>
				tokens.reduce((sum, { word }) => sum + word.length + 1, 0),
			);
			expect(Math.max(...sizes)).toBeLessThanOrEqual(2001);
			expect(find.mock.calls.length).toBeGreaterThan(40);
		}
	});
});

describe('work in slices', () => {
	function* long() {
		for (let n = 0; n < 6; n++) {
			const until = performance.now() + 5;
			while (performance.now() < until);
			yield;
		}
		return 'done';
	}
	test('the page may answer in between', async () => {
		const pause = vi.fn(async () => {});
		expect(await inSlices(long(), pause)).toBe('done');
		expect(pause.mock.calls.length).toBeGreaterThanOrEqual(2);
	});
	test('what is no longer wanted ends at the next pause', async () => {
		const stop = new AbortController();
		const pause = vi.fn(() => Promise.resolve(stop.abort()));
		await expect(inSlices(long(), pause, stop.signal)).rejects.toThrow(/abort/i);
		expect(pause).toHaveBeenCalledTimes(1);
	});
});
