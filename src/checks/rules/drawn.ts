import {
	elementOf,
	everyNode,
	readHast,
	RefusedText,
	wordsOf,
	type HastNode,
} from '../../content/text/hast.ts';
import { textOf } from '../../content/text/mdast.ts';
import type { ParsedEntry, Place } from '../source/content.ts';
import { problemOf, type FileRule, type Problem } from '../problem.ts';
import { doc as mdxSyntax } from './mdxSyntax.ts';

const problem = problemOf(mdxSyntax);

/**
 * What the page makes of a text, tried here so that no build ends on it: it draws every part, and shows the words and
 * links that the other rules have read. Asked only of a text in which they found no error, to tell each one once.
 */
export const run: FileRule = ({ entries }) => entries.flatMap(notDrawn);

function notDrawn({ file, text, nodes }: ParsedEntry): Problem[] {
	const root = nodes[0]?.node;
	if (!root) return [];
	const drawn = readHast(text);
	const all = [...everyNode(drawn)];
	const refused = all.flatMap((node) => {
		const what = whyRefused(node);
		return what === undefined ? [] : [problem('mdx-syntax', file, placeOf(node), { what })];
	});
	if (refused.length > 0) return refused.slice(0, 1);
	const links = nodes.filter(({ node }) => node.type === 'link').length;
	const isSame =
		bare(wordsOf(drawn)) === bare(textOf(root)) &&
		all.filter(({ tagName }) => tagName === 'a').length === links;
	return isSame ? [] : [problem('mdx-syntax', file, placeOf(drawn.children?.[0]), { what: twoReadings })];
}

/** Addresses are judged by the rules on links and pictures, which know what is there. */
function whyRefused(node: HastNode): string | undefined {
	if (node.type === 'root' || node.type === 'text') return undefined;
	try {
		elementOf({ ...node, properties: withoutAddresses(node) });
		return undefined;
	} catch (error) {
		if (!(error instanceof RefusedText)) throw error;
		return `Unexpected here: ${error.what}. No page can show it: write it in plain words.`;
	}
}

const withoutAddresses = ({ properties }: HastNode) =>
	Object.fromEntries(Object.entries(properties ?? {}).filter(([key]) => key !== 'href' && key !== 'src'));

const twoReadings =
	'This text can be read in two ways, and its page would show other words or links than were checked. Look for odd blanks and signs at the beginning of its lines, and write them plainly.';

const bare = (text: string) => text.replace(/\s+/gu, '');

const placeOf = (node: HastNode | undefined): Place => {
	const { line, column } = node?.position?.start ?? { line: 1, column: 1 };
	return { line, column };
};
