import type { ParsedEntry } from '../source/content.ts';
import { placeWithin, problemOf, type FileRule, type Problem } from '../problem.ts';
import { doc as images } from './images.ts';
import { doc as links } from './links.ts';

const problem = problemOf({ ...images, ...links });

/** What was meant as a link or a picture and is read as plain text, because of a blank or a bracket in its address. */
export const run: FileRule = ({ entries }) => entries.flatMap(inTexts);

function inTexts({ file, nodes, source }: ParsedEntry): Problem[] {
	return nodes.flatMap(({ node }) => {
		if (node.type !== 'text' || !node.position || !(node.value ?? '').includes('](')) return [];
		const { start, end } = node.position;
		const written = source.slice(start.offset, end.offset);
		return [...written.matchAll(lost)].map(({ index, 0: words, 1: address }) => {
			const place = placeWithin(written, index, start);
			const rest = source.slice(
				start.offset + index + words.length,
				start.offset + index + words.length + 120,
			);
			const url = `${address}${/^[^\n)]*/.exec(rest)?.[0] ?? ''}`;
			return words.startsWith('!')
				? problem('image-address', file, place, { url })
				: problem('link-address', file, place, { url, mend });
		});
	});
}

/** A bare https address becomes a link of its own: then the text ends at the bracket. */
const lost = /!?\[[^[\]\n]{0,200}(?<!\\)\]\((\.{0,2}\/|https?:|mailto:|tel:|www\.|$)/g;

const mend =
	'This isn’t read as a link, because an address holds no blanks. Write the address without them: [words](/articles/…/).';
