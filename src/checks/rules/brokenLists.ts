import type { MdNode } from '../../content/text/mdast.ts';
import { placeOf, problemOf, type FileRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'broken-list': {
		severity: 'error',
		part: 'Structure',
		message: ({ what }: { what: string }) => what,
		what: "A list that falls apart, or counts otherwise than it is written. It happens where `2)` follows `1.`, where `*` follows `-`, or where a paragraph between two steps isn't indented. Readers would see 1, 1, 2, and lose their place.",
		as: 'mdx',
		bad: `1. Stop.
2) Name a time.
3. Come back.`,
		mend: 'Begin all entries alike. What belongs to a step begins in the column where its words do.',
		good: `1. Stop.
2. Name a time.
3. Come back.`,
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** Lists hold together and count as they are written. */
export const run: FileRule = ({ entries }) =>
	entries.flatMap(({ file, source, nodes }) =>
		nodes.flatMap(({ node: { children = [] } }) => {
			if (!children.some(({ type }) => type === 'list')) return [];
			// What follows a list that fell apart is told with it.
			const broken = children.findIndex((one, at) => isBroken(one, children[at - 1], source));
			return children.flatMap((list, at) => {
				if (list.type !== 'list' || (broken !== -1 && at > broken)) return [];
				const what =
					at === broken
						? fallen(list, children[at - 1], source)
						: miscounted(list, children.slice(0, at), source);
				return what === undefined ? [] : [problem('broken-list', file, placeOf(what.at), what)];
			});
		}),
	);

/** One list behind the other. Two of bullets with a blank line between them may be meant so. */
const isBroken = (list: MdNode, before: MdNode | undefined, source: string) =>
	list.type === 'list' &&
	before?.type === 'list' &&
	(list.ordered ||
		before.ordered ||
		!/\n\s*\n/.test(source.slice((before.position?.end.offset ?? 0) - 1, list.position?.start.offset)));

interface Finding {
	at: MdNode;
	what: string;
}

function fallen(list: MdNode, before: MdNode | undefined, source: string): Finding {
	const [mark, first] = [markOf(list.children?.[0], source), markOf(before?.children?.[0], source)];
	return {
		at: list,
		what: `The list falls apart here, because this entry begins with \`${mark}\` and the one above with \`${first}\`. Begin all of them alike, or put a sentence between two lists.`,
	};
}

function miscounted(list: MdNode, before: readonly MdNode[], source: string): Finding | undefined {
	if (!list.ordered) return undefined;
	const items = list.children ?? [];
	const numbers = items.map((item) => Number.parseInt(markOf(item, source), 10));
	const [begin = 1] = numbers;
	if (begin > 1000)
		return {
			at: list,
			what: `A line that begins with \`${markOf(items[0], source)}\` is read as an entry of a list. Begin the sentence with another word.`,
		};
	// What goes on counting behind a paragraph was meant as one list.
	const earlier = before.findLast(({ type }) => type === 'list' || type === 'heading');
	if (begin > 1 && earlier?.ordered && begin === (earlier.children?.length ?? 0) + 1)
		return {
			at: list,
			what: `This list begins with \`${markOf(items[0], source)}\`, as if the one above went on. What stands between two steps belongs to the step before it: indent it so that it begins where the words of the step do.`,
		};
	if (numbers.every((number) => number === begin)) return undefined;
	const wrong = numbers.findIndex((number, at) => number !== begin + at);
	const item = items[wrong];
	return item && wrong > 0
		? {
				at: item,
				what: `Unexpected \`${markOf(item, source)}\` behind \`${markOf(items[wrong - 1], source)}\`: readers will see ${begin + wrong}. Is a step missing? Number them one by one.`,
			}
		: undefined;
}

const markOf = (item: MdNode | undefined, source: string) =>
	/^(?:\d+[.)]|[-*+])/.exec(source.slice(item?.position?.start.offset ?? 0))?.[0] ?? '-';
