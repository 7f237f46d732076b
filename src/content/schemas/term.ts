import { z } from 'astro/zod';
import {
	asked,
	forTheAfraid,
	formerly,
	isSensitiveToo,
	line,
	neutralTab,
	sensitive,
	status,
	tabTitle,
	words,
} from './fields.ts';

/** One term a file: `content/<language>/glossary/<slug>.mdx`. */
export const term = z
	.strictObject({
	term: line(2, 60).describe('The term as it stands in running text, small letters unless it is a name.'),
	definition: words(25, 50).describe('What it means, in 25 to 50 words of plain text.'),
	asked: asked(),
	sensitive: sensitive(),
	tabTitle: tabTitle(),
	forTheAfraid: forTheAfraid(),
	formerly: formerly(),
	status: status(),
})
	.refine(...neutralTab)
	.refine(...isSensitiveToo);

export type TermData = z.output<typeof term>;
