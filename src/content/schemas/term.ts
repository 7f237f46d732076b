import { z } from 'astro/zod';
import {
	forTheAfraid,
	formerly,
	isSensitiveToo,
	line,
	neutralTab,
	sensitive,
	status,
	tabTitle,
	text,
	words,
} from './fields.ts';

/** One term a file: `content/<language>/glossary/<slug>.mdx`. */
export const term = z
	.strictObject({
	term: line(2, 60).describe('The term as it stands in running text, small letters unless it is a name.'),
	definition: words(25, 50).describe('What it means, in 25 to 50 words of plain text.'),
	aliases: z
		.array(text(2, 80))
		.min(1)
		.max(60)
		.describe('Word forms and lay words: “flooded”, “overwhelmed in a fight”.'),
	sensitive: sensitive(),
	tabTitle: tabTitle(),
	forTheAfraid: forTheAfraid(),
	formerly: formerly(),
	status: status(),
})
	.refine(...neutralTab)
	.refine(...isSensitiveToo);

export type TermData = z.output<typeof term>;
