import { expect, test } from 'vitest';
import { isGone } from '../../../scripts/searchEval/gone.ts';
import { readQueries } from '../../../scripts/searchEval/queries.ts';

const results = [{ address: '/articles/two-chairs/', title: 'Two chairs', heading: '' }];
const query = (row: object) => readQueries(JSON.stringify({ q: 'chairs', type: 'lay', ...row }), 'rows')[0]!;

test('a query of which no wanted page is there any more is gone', () => {
	expect(isGone(query({ want: ['three-chairs'], grade2: ['three-chairs'] }), results)).toBe(true);
	expect(isGone(query({ want: ['three-chairs', 'two-chairs'] }), results)).toBe(false);
});

test('a query that wants help, or nothing, names no page and is never gone', () => {
	expect(isGone(query({ type: 'danger', want: ['/help/'] }), results)).toBe(false);
	expect(isGone(query({ type: 'nothing' }), results)).toBe(false);
});
