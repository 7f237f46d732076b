import type { ContentRule, FileRule } from '../problem.ts';
import { anchors } from './anchors.ts';
import { articleParts } from './articleParts.ts';
import { care } from './care.ts';
import { cardLetters } from './cardLetters.ts';
import { changeNotes } from './changeNotes.ts';
import { claims } from './claims.ts';
import { dangerWords } from './dangerWords.ts';
import { days } from './days.ts';
import { fileName } from './fileName.ts';
import { forTheAfraid } from './forTheAfraid.ts';
import { frontmatter } from './frontmatter.ts';
import { images } from './images.ts';
import { linkText } from './linkText.ts';
import { links } from './links.ts';
import { loudness } from './loudness.ts';
import { lostLinks } from './lostLinks.ts';
import { lostMarkup } from './lostMarkup.ts';
import { markdownSubset } from './markdownSubset.ts';
import { mdxSyntax } from './mdxSyntax.ts';
import { nearQuestions } from './nearQuestions.ts';
import { noCode } from './noCode.ts';
import { oldAddresses } from './oldAddresses.ts';
import { ownWords } from './ownWords.ts';
import { phraseWords } from './phraseWords.ts';
import { pathSteps } from './pathSteps.ts';
import { phrases } from './phrases.ts';
import { questionParts } from './questionParts.ts';
import { readability } from './readability.ts';
import { references } from './references.ts';
import { replies } from './replies.ts';
import { sections } from './sections.ts';
import { selfTest } from './selfTest.ts';
import { sheets } from './sheets.ts';
import { sources } from './sources.ts';
import { stillToWrite } from './stillToWrite.ts';
import { strayFile } from './strayFile.ts';
import { textFaults } from './textFaults.ts';
import { unique } from './unique.ts';
import { vocabularyOnly } from './vocabularyOnly.ts';
import { wayIn } from './wayIn.ts';
import { yamlSyntax } from './yamlSyntax.ts';

/** Rules that need one file only, with its text and syntax tree. */
export const fileRules: readonly FileRule[] = [
	textFaults,
	fileName,
	yamlSyntax,
	frontmatter,
	mdxSyntax,
	noCode,
	vocabularyOnly,
	markdownSubset,
	anchors,
	sections,
	forTheAfraid,
	stillToWrite,
	replies,
	loudness,
	sheets,
	linkText,
	lostLinks,
	lostMarkup,
	phraseWords,
	care,
	readability,
	cardLetters,
];

/** Rules over everything that all files were found to hold. */
export const contentRules: readonly ContentRule[] = [
	strayFile,
	references,
	links,
	images,
	unique,
	dangerWords,
	oldAddresses,
	nearQuestions,
	sources,
	claims,
	days,
	changeNotes,
	phrases,
	articleParts,
	questionParts,
	pathSteps,
	selfTest,
	wayIn,
	ownWords,
];
