import { placeOfFile, collections } from '../../content/collections.ts';
import { fenceEnd } from './fence.ts';

/** What a file has too much of. */
export interface TooMuch {
	what: keyof typeof most;
	found: number;
	/** Where it begins, as an offset. */
	at: number;
}

/**
 * The most of each that is read. All of it is a good ten times what the longest text has, and each is a tenth of what
 * would keep the reader busy for as long as a file may: whether a file is read is a matter of counting, not of how fast
 * a machine is that day.
 */
export const most = {
	/** Letters of a source's record. */
	record: 64_000,
	/** Letters of the frontmatter. */
	fields: 40_000,
	/** Letters of a body without an empty line. */
	block: 50_000,
	/** Signs in runs of the same sign, as `*****`. */
	signs: 10_000,
	/** Entities, as `&amp;`. */
	entities: 4000,
};

/** The first thing that a text has too much of to be parsed. */
export function tooMuch(text: string, path: string): TooMuch | undefined {
	const home = placeOfFile(path);
	if (home?.collection === 'sources' && text.length > most.record)
		return { what: 'record', found: text.length, at: 0 };
	if (home === undefined || collections[home.collection].shape !== 'mdx') return undefined;
	const fence = fenceEnd(text) ?? 0;
	if (fence > most.fields) return { what: 'fields', found: fence, at: 0 };
	return longBlock(text, fence) ?? manySigns(text) ?? manyEntities(text);
}

function longBlock(text: string, from: number): TooMuch | undefined {
	if (text.length - from <= most.block) return undefined;
	let begin = from;
	for (const { index, 0: gap } of text.slice(from).matchAll(/\n[ \t\r]*\n/g)) {
		if (from + index - begin > most.block) break;
		begin = from + index + gap.length;
	}
	const end = text.slice(begin).search(/\n[ \t\r]*\n/);
	const found = end === -1 ? text.length - begin : end;
	return found > most.block ? { what: 'block', found, at: begin } : undefined;
}

/** Runs shorter than a line across a page are decoration. */
function manySigns(text: string): TooMuch | undefined {
	const runs = [...text.matchAll(/([!-/:-@[-`{-~])\1{199,}/g)];
	const found = runs.reduce((sum, [run]) => sum + run.length, 0);
	return found > most.signs ? { what: 'signs', found, at: runs[0]?.index ?? 0 } : undefined;
}

function manyEntities(text: string): TooMuch | undefined {
	const found = text.match(/&#?\w+;/g)?.length ?? 0;
	return found > most.entities ? { what: 'entities', found, at: text.search(/&#?\w+;/) } : undefined;
}
