import type { Tone } from '../vocabulary.ts';

/** A phrase to try, as collected from an article. */
export interface Phrase {
	id: string;
	situation: string;
	when?: string | undefined;
	tone?: Tone | undefined;
	insteadOf?: string | undefined;
	avoidIf?: string | undefined;
	/** The whole phrase with its blanks as `[time]`. */
	text: string;
	/** The heading it stands under; undefined before the first. */
	heading?: Heading | undefined;
}

export interface Heading {
	depth: 2 | 3;
	text: string;
	/** The anchor, made as GitHub makes it. */
	id: string;
}

/** A stretch of a phrase: words to say, or a blank to fill in before saying them. */
export type Segment = { kind: 'words'; text: string } | { kind: 'blank'; label: string };

/** Cuts a phrase at its blanks: `Back at [time].` gives words, the blank `time`, words. */
export function segments(text: string): Segment[] {
	return text
		.split(/(\[[^\][]+\])/)
		.filter((part) => part !== '')
		.map((part) =>
			/^\[[^\][]+\]$/.test(part)
				? { kind: 'blank', label: part.slice(1, -1) }
				: { kind: 'words', text: part },
		);
}

/** The phrase as it is shown where nothing can be filled in: blanks as an ellipsis in brackets. */
export const plainPhrase = (text: string) => text.replace(/\[([^\][]+)\]/g, '… ($1)');
