import type { Rule } from '../problem.ts';
import { articleParts } from './articleParts.ts';
import { claims } from './claims.ts';
import { days } from './days.ts';
import { fileName } from './fileName.ts';
import { frontmatter } from './frontmatter.ts';
import { images } from './images.ts';
import { links } from './links.ts';
import { markdownSubset } from './markdownSubset.ts';
import { mdxSyntax } from './mdxSyntax.ts';
import { noCode } from './noCode.ts';
import { phrases } from './phrases.ts';
import { references } from './references.ts';
import { sources } from './sources.ts';
import { strayFile } from './strayFile.ts';
import { unique } from './unique.ts';
import { vocabularyOnly } from './vocabularyOnly.ts';
import { yamlSyntax } from './yamlSyntax.ts';

export const rules: readonly Rule[] = [
	strayFile,
	fileName,
	yamlSyntax,
	frontmatter,
	mdxSyntax,
	noCode,
	vocabularyOnly,
	markdownSubset,
	references,
	links,
	images,
	unique,
	sources,
	claims,
	days,
	phrases,
	articleParts,
];
