import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromJson, maxBytes, toJson, toMarkdown } from '../../../src/playbook/file.ts';
import {
	addItem,
	editItem,
	emptyPlaybook,
	itemKinds,
	joinPlaybooks,
	maxItems,
	maxLetters,
	moveItem,
	removeItem,
	type NewItem,
	type Playbook,
} from '../../../src/playbook/playbook.ts';

const text = fc.string({ maxLength: 80, unit: 'grapheme' });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
/** As a field for days gives it, of any year up to its `max`. */
const day = fc
	.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
	.map(([year, month, date]) =>
		[String(year).padStart(4, '0'), ...[month, date].map((one) => String(one).padStart(2, '0'))].join('-'),
	);
const newItem: fc.Arbitrary<NewItem> = fc
	.record({
		kind: fc.constantFrom(...itemKinds),
		text,
		title: maybe(text),
		limit: maybe(text),
		source: maybe(fc.record({ id: text, words: text })),
		review: maybe(day),
	})
	.map(
		(item) =>
			Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as NewItem & object,
	);
const playbook: fc.Arbitrary<Playbook> = fc
	.array(newItem, { maxLength: 12 })
	.map((items) => items.reduce(addItem, emptyPlaybook));
const withOne = playbook.filter(({ items }) => items.length > 0);
const holds = (property: fc.IProperty<unknown>) => fc.assert(property, { numRuns: 300 });
const texts = ({ items }: Playbook) => items.map((item) => item.text);

test('a file opens to what was saved, whatever stands in it', () => {
	holds(
		fc.property(playbook, (one) => {
			const read = fromJson(toJson(one));
			const renumbered = one.items.map((item, at) => ({ ...item, key: at + 1 }));
			expect(read).toEqual({ playbook: { version: 1, items: renumbered } });
		}),
	);
});

test('what is moved stays whole, what is taken out leaves the others in their order, keys stay unique', () => {
	holds(
		fc.property(withOne, fc.nat(), fc.integer({ min: -5, max: 20 }), newItem, (one, which, to, other) => {
			const item = one.items[which % one.items.length];
			if (!item) throw new Error('There is one.');
			const moved = moveItem(one, item.key, to);
			expect(moved.items.toSorted((a, b) => a.key - b.key)).toEqual(
				one.items.toSorted((a, b) => a.key - b.key),
			);
			expect(moved.items.indexOf(item)).toBe(Math.max(0, Math.min(one.items.length - 1, to)));
			const without = removeItem(one, item.key);
			expect(without.items).toEqual(one.items.filter((each) => each !== item));
			const more = addItem(without, other);
			expect(new Set(more.items.map(({ key }) => key)).size).toBe(more.items.length);
			expect(
				texts(editItem(one, item.key, { text: 'new' })).filter((each) => each === 'new').length,
			).toBeGreaterThan(0);
		}),
	);
});

test('the same is not put in twice, and joining two holds all of both', () => {
	holds(
		fc.property(playbook, playbook, (one, other) => {
			expect(joinPlaybooks(one, one)).toEqual(one);
			const both = joinPlaybooks(one, other);
			expect(new Set([...texts(one), ...texts(other)])).toEqual(new Set(texts(both)));
		}),
	);
});

test('no file, however made, makes reading throw or lets in more than is known', () => {
	holds(
		fc.property(fc.json({ maxDepth: 4 }), text, (json, garbage) => {
			for (const one of [json, garbage, json.slice(0, -1)]) expect(fromJson(one)).toHaveProperty('problem');
		}),
	);
});

const file = (items: unknown, version: unknown = 1) =>
	JSON.stringify({ program: 'relationship-communication-wiki/playbook', version, items });

test.each([
	['too large', ' '.repeat(maxBytes + 1), { problem: 'large' }],
	['cut off', file([]).slice(0, 30), { problem: 'json' }],
	['of another program', '{"items":[]}', { problem: 'program' }],
	['a list', '[]', { problem: 'program' }],
	['of a later version', file([], 2), { problem: 'version' }],
	['of version 0', file([], 0), { problem: 'unversioned' }],
	['of version -1', file([], -1), { problem: 'unversioned' }],
	['of version 1.5', file([], 1.5), { problem: 'unversioned' }],
	['of version “2”', file([], '2'), { problem: 'unversioned' }],
	['without items', file(undefined), { problem: 'json' }],
])('a file that is %s is told', (_name, json, expected) => {
	expect(fromJson(json)).toEqual(expected);
});

const note = { kind: 'note', text: 'x' };
test.each<[string, unknown[], object[], number]>([
	['an unknown kind becomes a note', [note, { kind: 'virus', text: 'x' }], [note, note], 1],
	[
		'a text too long is cut',
		[{ kind: 'note', text: 'x'.repeat(2001) }],
		[{ ...note, text: 'x'.repeat(2000) }],
		1,
	],
	['a day that is none is left out', [{ ...note, title: 'T', review: 'soon' }], [{ ...note, title: 'T' }], 1],
	['a year of five digits is left out', [{ ...note, review: '20266-11-30' }], [note], 1],
	['a day that was emptied is none', [{ ...note, review: '' }], [note], 0],
	['fields of other types are left out', [{ ...note, title: 1, limit: null, source: [] }], [note], 3],
	['a source without words is left out', [{ ...note, source: { id: 'x' } }], [note], 1],
	[
		'what holds no words is left out',
		[note, 'x', null, { kind: 'note' }, { kind: 'note', text: 3 }],
		[note],
		4,
	],
	[
		'more than sixty are cut off',
		Array<object>(maxItems + 2).fill(note),
		Array<object>(maxItems).fill(note),
		2,
	],
])('a file is read as far as it can be: %s', (_name, items, expected, left) => {
	expect(fromJson(file(items))).toEqual({
		playbook: { version: 1, items: expected.map((item, at) => ({ ...item, key: at + 1 })) },
		...(left > 0 && { left }),
	});
});

test('whatever stands in the fields, all that is written can be read back', () => {
	const anything = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 30 }),
		fc.constant('\u0000\ud800'.repeat(2000)),
	);
	const year = fc.constantFrom(
		'20266-11-30',
		'0000-01-01',
		'275760-09-13',
		'-000001-01-01',
		'',
		'2026-02-31',
	);
	const edits = fc.array(fc.record({ text: anything, review: fc.oneof(day, year) }), {
		minLength: 1,
		maxLength: 60,
	});
	fc.assert(
		fc.property(
			edits,
			fc.record({ title: anything, limit: anything, id: anything }),
			(all, { title, limit, id }) => {
				const full = all.reduce((sum, { text, review }, at) => {
					const item: NewItem = {
						kind: 'agreement',
						text: String(at),
						title,
						limit,
						source: { id, words: limit },
					};
					const more = addItem(sum, item);
					return editItem(more, more.items.at(-1)!.key, { text, review });
				}, emptyPlaybook);
				const read = fromJson(toJson(full));
				if (!('playbook' in read)) throw new Error(read.problem);
				expect(read.left).toBeUndefined();
				expect(read.playbook.items.map(({ text }) => text)).toEqual(
					all.map(({ text }) => text.slice(0, maxLetters)),
				);
				for (const [at, { review }] of read.playbook.items.entries())
					expect(review).toBe(/^\d{4}-\d\d-\d\d$/.test(all[at]!.review) ? all[at]!.review : undefined);
			},
		),
		{ numRuns: 60 },
	);
});

test('a full playbook takes nothing more, and nothing is lost', () => {
	const full = Array.from({ length: maxItems }, (_, at): NewItem => ({
		kind: 'note',
		text: `${at}`,
	})).reduce(addItem, emptyPlaybook);
	expect(addItem(full, { kind: 'note', text: 'one more' })).toBe(full);
	expect('playbook' in fromJson(toJson(full))).toBe(true);
});

test('unknown fields of a file are left behind', () => {
	expect(
		fromJson(file([{ kind: 'note', text: 'x', onclick: 'y', from: '//evil.example', key: 99 }])),
	).toEqual({
		playbook: { version: 1, items: [{ kind: 'note', text: 'x', key: 1 }] },
	});
});

test('as Markdown it is grouped by kind, each with its limit, and its signs stay text', () => {
	const words = {
		title: 'Playbook',
		limit: 'Limit',
		review: 'Again on',
		free: 'Either may drop it.',
		kinds: Object.fromEntries(itemKinds.map((kind) => [kind, `The ${kind}`])) as Record<
			(typeof itemKinds)[number],
			string
		>,
	};
	const one = [
		{ kind: 'contact', text: 'Ruth' },
		{ kind: 'phrase', text: 'Back at *nine*.\n# Really', limit: 'Not in fear.' },
		{ kind: 'agreement', text: 'Stop.', title: 'Ours', review: '2027-01-31' },
	].reduce((sum, item) => addItem(sum, item as NewItem), emptyPlaybook);
	expect(toMarkdown(one, words)).toBe(`# Playbook

Either may drop it.

## The phrase

- Back at \\*nine\\*.
  \\# Really
  Limit: Not in fear.

## The agreement

- **Ours:** Stop.
  Again on: 2027-01-31

## The contact

- Ruth
`);
});
