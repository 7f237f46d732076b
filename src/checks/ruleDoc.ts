/** What a rule says and how it is explained: EDITORS.md is made of these. Its key is the rule's lasting name. */
export interface RuleText {
	severity: 'error' | 'warning';
	/** The part of EDITORS.md that explains it. */
	part: Part;
	/** Grammar: what was found, what was expected, then the mend. */
	message: string | ((details: never) => string);
	/** For an editor: what is wrong, and why it matters. */
	what: string;
	/** What the examples are: text of a body, fields, a source's record, or the path of a file. */
	as: 'mdx' | 'yaml' | 'json' | 'path';
	/** The file of the tiny content tree (tests/fixtures/content) in which they are tried; an article if left out. */
	in?: string;
	bad: string;
	/** How to mend it, between the two examples. */
	mend: string;
	good: string;
}

type Part =
	| 'Shape'
	| 'Only words, no code'
	| 'It all connects'
	| 'Structure'
	| 'Truth and care'
	| 'Own words'
	| 'What the search understands';

/** The texts of one rule's file, by the names that its problems carry. */
export type RuleDoc = Readonly<Record<string, RuleText>>;

/** What a message is made of. */
export type DetailsOf<Text> = Text extends { message: (details: infer Details) => string } ? Details : object;
