import { wordsIn } from '../../search/index/countWords.ts';
import { textFacts } from '../../content/text/textFacts.ts';
import type { Entry, FreshEntry, WholeEntry } from '../source/content.ts';
import { emptyYaml } from '../source/yamlSource.ts';

/** What a file holds for those who come after the gate. */
export interface WholeFile {
	entries: WholeEntry[];
	/** The words of its text, each once. */
	words: string[];
}

type Sent = Pick<Entry, 'collection' | 'file' | 'path' | 'slug' | 'data' | 'root'> &
	Pick<WholeEntry, 'found'>;

/**
 * The same as one text: sent from process to process and kept for the next build, and read by nobody in between. It
 * holds no place in a text: rules ask for places, and they have had their turn.
 */
export function packWhole(entries: readonly FreshEntry[]): string {
	const sent = entries.map(({ collection, file, path, slug, data, root, found }): Sent => ({
		collection,
		file,
		path,
		slug,
		data,
		root,
		found: found && {
			headings: found.headings.map(({ at: _at, ...heading }) => heading),
			phrases: found.phrases.map(({ at: _at, ...phrase }) => phrase),
		},
	}));
	const texts = entries.flatMap(({ nodes }) =>
		nodes.flatMap(({ node }) => (node.type === 'text' ? [node.value ?? ''] : [])),
	);
	return JSON.stringify({ entries: sent, words: wordsIn(texts).join(' ') });
}

/** What pages show of a text, likewise; '' for a file without one. */
export const packFacts = ([entry]: readonly FreshEntry[]): string =>
	entry?.found ? JSON.stringify(textFacts(entry.nodes, entry.found)) : '';

export function unpackWhole(text: string): WholeFile {
	const { entries, words } = JSON.parse(text) as { entries: Sent[]; words: string };
	return {
		entries: entries.map((entry) => ({
			...entry,
			yaml: emptyYaml,
			paragraphs: new Int32Array(),
			syntaxErrors: [],
			rawPhraseIds: [],
		})),
		words: words.split(' ').filter(Boolean),
	};
}
