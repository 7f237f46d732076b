import { expect, test } from 'vitest';
import { clockNote } from '../../../src/integrations/log/clockNote.ts';
import { buildSummary } from '../../../src/integrations/log/buildSummary.ts';

test('a build says in two lines what it made and where its time went', () => {
	const facts = {
		pages: 167,
		entries: 300,
		checked: 240,
		heaviest: { path: '/phrases/', bytes: 204_800, brotli: 20_480 },
		search: { files: 90, bytes: 512_000 },
		stages: [
			['starting and checking', 2_000],
			['writing pages', 3_540],
		],
	} as const;
	expect(buildSummary(facts))
		.toBe(`167 pages from 300 entries; 240 files checked. The longest page is /phrases/ (200 KB, with brotli 20.0). The search has 90 files of 500 KB in all.
5.5 s: starting and checking 2.0, writing pages 3.5.`);
});

test('a clock that is behind the content is told, with the file that knows better', () => {
	const days = [
		{ file: 'a.mdx', day: '2026-11-22' },
		{ file: 'b.mdx', day: '2026-11-24' },
	];
	expect(clockNote('2026-11-24', days)).toBeUndefined();
	// It may be tomorrow already where somebody writes.
	expect(clockNote('2026-11-23', days)).toBeUndefined();
	expect(clockNote('2025-11-24', days)).toBe(
		'For this build today is 2025-11-24, but b.mdx was changed or checked on 2026-11-24. Is the clock right, or SOURCE_DATE_EPOCH, or is it a slip in that file? Nothing is left out; only “overdue” can’t be judged.',
	);
});
