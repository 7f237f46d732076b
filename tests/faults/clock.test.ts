import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, copyProject } from '../../scripts/copyProject.ts';
import { tree } from '../builds/tree.ts';

/** Clocks that are off by a year: the day of a build decides what is overdue, and nothing else. */
const folder = copyProject('clock');
const site = join(folder, 'dist');
const preload = `--import=${resolve('tests/faults/shiftClock.ts')}`;
const newest = Date.parse(`${newestDay()}T12:00:00Z`);
const epoch = String(newest / 1000);
/** Pages with a link that begins a new text, dated, and the list of what is kept for offline, with their hashes. */
const forEditors = /^(?:offline-worker\.js|(?:about|articles|editors|faq|phrases)\/index\.html)$/;
let clean: Map<string, string>;

beforeAll(() => {
	const { code, output } = build(folder, { SOURCE_DATE_EPOCH: epoch });
	expect(code, output).toBe(0);
	clean = tree(site);
});

const shifted = (days: number, env: Record<string, string> = {}) =>
	build(folder, {
		CLOCK_OFF: String(days + (newest - Date.now()) / 86_400_000),
		NODE_OPTIONS: preload,
		...env,
	});

test('with the day given, a clock that is off by a year changes no byte', () => {
	const { code, output } = shifted(365, { SOURCE_DATE_EPOCH: epoch });
	expect(code, output).toBe(0);
	expect(tree(site)).toEqual(clean);
});

describe.each([
	['slow', -365],
	['fast', 365],
])('a clock that is a year %s', (_name, days) => {
	beforeAll(() => {
		const built = shifted(days, { SOURCE_DATE_EPOCH: '' });
		expect(built.code, built.output).toBe(0);
	});

	test('builds every page; another day stands only in what editors are given', () => {
		const built = tree(site);
		expect([...built.keys()].map(withoutHash)).toEqual([...clean.keys()].map(withoutHash));
		const changed = [...built].filter(([file, hash]) => clean.get(file) !== hash).map(([file]) => file);
		// A year later, texts may be overdue as well.
		if (days < 0) expect(changed.filter((file) => !forEditors.test(file))).toEqual([]);
	});
});

test('a day that is none is said in a sentence', () => {
	const { code, output } = build(folder, { SOURCE_DATE_EPOCH: 'yesterday' });
	expect(output).toContain('SOURCE_DATE_EPOCH is “yesterday”, expected seconds since 1970, such as ');
	expect(output).not.toMatch(/\n\s+at /);
	expect(code).toBe(1);
});

const withoutHash = (file: string) => file.replace(/(search-index\/)\w+|(pagefind\/.*_)\w+/g, '$1$2');

/** The newest day that the content names: builds on a day before it are told so. */
function newestDay(): string {
	const days = readdirSync('content/en', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.flatMap((file) =>
			[
				...readFileSync(join('content/en', file), 'utf8').matchAll(
					/^(?:published|updated|  - date): (\S+)$/gm,
				),
			].map(([, day = '']) => day),
		);
	return days.sort().at(-1) ?? '';
}
