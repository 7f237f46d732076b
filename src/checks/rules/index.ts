import type { ContentRule, FileRule } from '../problem.ts';
import type { RuleText } from '../ruleDoc.ts';
import * as anchors from './anchors.ts';
import * as articleParts from './articleParts.ts';
import * as askedLines from './askedLines.ts';
import * as attributes from './attributes.ts';
import * as brokenLists from './brokenLists.ts';
import * as cardLetters from './cardLetters.ts';
import * as changeNotes from './changeNotes.ts';
import * as claims from './claims.ts';
import * as dangerWords from './dangerWords.ts';
import * as days from './days.ts';
import * as doubledWords from './doubledWords.ts';
import * as drawn from './drawn.ts';
import * as duplicateText from './duplicateText.ts';
import * as emptyTopics from './emptyTopics.ts';
import * as fieldAddresses from './fieldAddresses.ts';
import * as fileName from './fileName.ts';
import * as forTheAfraid from './forTheAfraid.ts';
import * as frontmatter from './frontmatter.ts';
import * as helpNumbers from './helpNumbers.ts';
import * as images from './images.ts';
import * as links from './links.ts';
import * as linkText from './linkText.ts';
import * as loudness from './loudness.ts';
import * as markdownSubset from './markdownSubset.ts';
import * as mdxSyntax from './mdxSyntax.ts';
import * as nearQuestions from './nearQuestions.ts';
import * as noCode from './noCode.ts';
import * as oldAddresses from './oldAddresses.ts';
import * as orphanPages from './orphanPages.ts';
import * as pathSteps from './pathSteps.ts';
import * as phrases from './phrases.ts';
import * as phraseWords from './phraseWords.ts';
import * as proposal from './proposal.ts';
import * as questionParts from './questionParts.ts';
import * as readability from './readability.ts';
import * as references from './references.ts';
import * as replies from './replies.ts';
import * as reservedIds from './reservedIds.ts';
import * as sections from './sections.ts';
import * as selfTest from './selfTest.ts';
import * as sheets from './sheets.ts';
import * as sourceFormat from './sourceFormat.ts';
import * as sources from './sources.ts';
import * as stillToWrite from './stillToWrite.ts';
import * as strayFile from './strayFile.ts';
import * as textFaults from './textFaults.ts';
import * as textLength from './textLength.ts';
import * as unique from './unique.ts';
import * as unparsedLinks from './unparsedLinks.ts';
import * as unparsedMarkup from './unparsedMarkup.ts';
import * as unreadable from './unreadable.ts';
import * as vocabularyOnly from './vocabularyOnly.ts';
import * as wording from './wording.ts';
import * as writingPrograms from './writingPrograms.ts';
import * as yamlSyntax from './yamlSyntax.ts';

const ofFile = [
	textFaults,
	fileName,
	yamlSyntax,
	frontmatter,
	mdxSyntax,
	noCode,
	attributes,
	vocabularyOnly,
	markdownSubset,
	brokenLists,
	anchors,
	reservedIds,
	sections,
	forTheAfraid,
	stillToWrite,
	replies,
	loudness,
	sheets,
	linkText,
	fieldAddresses,
	helpNumbers,
	unparsedLinks,
	unparsedMarkup,
	phraseWords,
	wording,
	writingPrograms,
	doubledWords,
	readability,
	textLength,
	cardLetters,
] as const;

const ofContent = [
	strayFile,
	references,
	links,
	images,
	unique,
	dangerWords,
	oldAddresses,
	emptyTopics,
	nearQuestions,
	askedLines,
	sources,
	claims,
	days,
	changeNotes,
	phrases,
	articleParts,
	questionParts,
	pathSteps,
	selfTest,
	orphanPages,
	duplicateText,
] as const;

/** Rules that need one file only, with its text and syntax tree. */
export const fileRules: readonly FileRule[] = ofFile.map(({ run }) => run);

/** What is asked of a file only where no other rule found an error in it. */
export const lastFileRules: readonly FileRule[] = [drawn.run, sourceFormat.run];

/** Rules over everything that all files were found to hold. */
export const contentRules: readonly ContentRule[] = ofContent.map(({ run }) => run);

const modules = [...ofFile, sourceFormat, unreadable, ...ofContent, proposal] as const;

type NamesIn<Module> = Module extends { doc: infer Doc } ? keyof Doc & string : never;

/** The name of every rule: what a problem carries, and its section in EDITORS.md. */
export type RuleName = NamesIn<(typeof modules)[number]>;

/** Every rule's texts by its name; a file without a doc speaks in another's words. */
export const docs = Object.assign(
	{},
	...modules.map((module) => ('doc' in module ? module.doc : {})),
) as Readonly<Record<RuleName, RuleText>>;
