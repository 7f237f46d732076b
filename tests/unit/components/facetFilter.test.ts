import { expect, test } from 'vitest';
import type * as facetFilter from '../../../src/browser/facetFilter.ts';
import {
	countValues,
	emptyFilter,
	isFiltered,
	matches,
	readFilter,
	writeFilter,
} from '../../../src/browser/facetFilter.ts';
import { phraseFacets, type PhraseFacet } from '../../../src/browser/facets.ts';

type Filter = facetFilter.Filter<PhraseFacet>;
type FilterRow = facetFilter.FilterRow<PhraseFacet>;
const noFilter = emptyFilter(phraseFacets);

const row = (situation: string, tone: string | undefined, topic: string): FilterRow => ({
	situation,
	tone,
	topic,
});
const rows = [
	row('pausing', 'steady', 'conflict'),
	row('pausing', 'warm', 'conflict'),
	row('pausing', undefined, 'safety'),
	row('thanking', 'warm', 'safety'),
	row('thanking', 'warm', 'conflict'),
];
const known: Filter = {
	situation: ['pausing', 'thanking'],
	tone: ['warm', 'steady', 'light'],
	topic: ['safety', 'conflict'],
};
const filter = (asked: Partial<Filter>): Filter => ({ ...noFilter, ...asked });
const shown = (asked: Partial<Filter>) =>
	rows.flatMap((one, index) => (matches(one, filter(asked)) ? [index] : []));

test.each<[string, Partial<Filter>, number[]]>([
	['no filter shows all', {}, [0, 1, 2, 3, 4]],
	['one value shows its phrases', { situation: ['pausing'] }, [0, 1, 2]],
	['two values of one kind are alternatives', { tone: ['warm', 'steady'] }, [0, 1, 3, 4]],
	['two kinds come together', { situation: ['thanking'], topic: ['safety'] }, [3]],
	['all three kinds come together', { situation: ['pausing'], tone: ['warm'], topic: ['conflict'] }, [1]],
	['a phrase without a tone fits no tone', { tone: ['light'] }, []],
])('%s', (_name, asked, expected) => {
	expect(shown(asked)).toEqual(expected);
});

test.each<[string, Partial<Filter>, object]>([
	[
		'without a filter, each value counts all its phrases',
		{},
		{
			situation: { pausing: 3, thanking: 2 },
			tone: { steady: 1, warm: 3 },
			topic: { conflict: 3, safety: 2 },
		},
	],
	[
		'a choice changes the counts of the other kinds, and leaves those of its own',
		{ situation: ['pausing'] },
		{
			situation: { pausing: 3, thanking: 2 },
			tone: { steady: 1, warm: 1 },
			topic: { conflict: 2, safety: 1 },
		},
	],
	[
		'a value that would show nothing is not counted',
		{ tone: ['steady'] },
		{ situation: { pausing: 1 }, tone: { steady: 1, warm: 3 }, topic: { conflict: 1 } },
	],
])('%s', (_name, asked, expected) => {
	const counts = countValues(rows, filter(asked));
	expect(
		Object.fromEntries(Object.entries(counts).map(([facet, of]) => [facet, Object.fromEntries(of)])),
	).toEqual(expected);
});

test('each count says what choosing that value alone in its kind would show', () => {
	const asked = { tone: ['warm'], topic: ['conflict'] };
	const { situation, topic } = countValues(rows, filter(asked));
	for (const [value, count] of situation) expect(shown({ ...asked, situation: [value] })).toHaveLength(count);
	for (const [value, count] of topic) expect(shown({ ...asked, topic: [value] })).toHaveLength(count);
});

test.each<[string, string, Partial<Filter>]>([
	['an address without a question asks for nothing', '', {}],
	['values are splitCompound by commas', '?tone=warm,light', { tone: ['warm', 'light'] }],
	['a key that comes twice counts both times', '?tone=light&tone=warm', { tone: ['warm', 'light'] }],
	[
		'all kinds are read',
		'?situation=pausing&tone=warm&topic=safety',
		{ situation: ['pausing'], tone: ['warm'], topic: ['safety'] },
	],
	['unknown values are left out', '?tone=warm,loud&situation=<script>', { tone: ['warm'] }],
	['unknown keys are left out', '?colour=red&tone=warm', { tone: ['warm'] }],
	['names of object properties are no values', '?tone=constructor,__proto__,toString', {}],
	['broken escapes are left out', '?tone=%E0%A4%A&topic=%', {}],
	['a very long question is read in a moment', `?tone=${'warm,'.repeat(50_000)}`, { tone: ['warm'] }],
])('%s', (_name, search, expected) => {
	expect(readFilter(search, known)).toEqual(filter(expected));
});

test('what is written into an address is read back', () => {
	const asked = filter({ situation: ['thanking'], tone: ['warm', 'light'] });
	expect(writeFilter(asked)).toBe('?situation=thanking&tone=warm,light');
	expect(readFilter(writeFilter(asked), known)).toEqual(asked);
	expect(writeFilter(noFilter)).toBe('');
	expect([isFiltered(asked), isFiltered(noFilter)]).toEqual([true, false]);
});
