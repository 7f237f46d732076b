import { z } from 'astro/zod';
import { day, slug, text } from './fields.ts';

/** Something often read that isn't so: an entry of `content/<language>/corrections.yaml`. */
export const correction = z.strictObject({
	id: slug().describe('Its lasting place in the ledger: /claims/#correction-<id>.'),
	popular: text(10, 180).describe('What popular articles say, in our own words.'),
	known: text(30, 420).describe('What is known instead.'),
	sources: z.array(slug()).min(1).max(12).describe('Where that is shown: ids of sources, one at least.'),
	article: slug().optional().describe('The article that says more.'),
	checked: day().describe('The day it was last held against its sources.'),
	checkAgain: day().describe('The day that is due again, at most 24 months later.'),
});
