import { expect, test } from 'vitest';
import { buildSummary } from '../../src/wiki/buildSummary.ts';

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
