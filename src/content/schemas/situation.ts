import { z } from 'astro/zod';
import { slug, text } from './fields.ts';

/** One kind of phrase: an entry of `content/<language>/situations.yaml`; their order is the phrasebook’s. */
export const situation = z.strictObject({
	id: slug().describe('The id that a Phrase names.'),
	title: text(3, 60).describe('What somebody does with such a phrase: “Asking for a pause”.'),
	when: text(10, 200).describe('The moment in which one would say it.'),
	works: text(10, 240).describe('What makes one work.'),
	backfires: text(10, 240).describe('What makes one backfire.'),
	notFor: text(10, 240).describe('When not to say one.'),
});
