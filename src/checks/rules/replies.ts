import { address } from '../../content/addresses.ts';
import { attribute, textOf, visit, type MdNode } from '../../content/text/mdast.ts';
import { sentencesOf } from '../../content/text/prose.ts';
import type { Place } from '../source/content.ts';
import { placeOf, problemOf, type FileRule, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	'reply-shape': {
		severity: 'error',
		part: 'Structure',
		message: ({ what }: { what: string }) => what,
		what: 'A `<Reply>` is shown in several places, so its order is fixed: what the other may say or do (at most 160 characters), one line to say next after `>` (two sentences, 140 characters), then perhaps a note. After a frightening answer there is no line: no sentence makes it safe.',
		as: 'mdx',
		in: 'en/articles/going.mdx',
		bad: `<Reply to="round-the-block" kind="flat">

> I'll be back at [time].

A shrug.

</Reply>`,
		mend: 'Put the answer first and the line behind it.',
		good: `<Reply to="round-the-block" kind="flat">

A shrug.

> I'll be back at [time].

</Reply>`,
	},
	'reply-help': {
		severity: 'error',
		part: 'Structure',
		message:
			'Expected a frightening answer to end at stopping and help. Let its last paragraph say so, with a link to [get help](/help/).',
		what: 'Somebody who rehearses a sentence may find their own partner in the frightening answer. So its last paragraph says to stop, and leads to help.',
		as: 'mdx',
		bad: `<Reply to="stop-sign" kind="frightening">

They stand in the doorway.

Try again more softly.

</Reply>`,
		mend: 'End it with what to do instead of talking on:',
		good: `<Reply to="stop-sign" kind="frightening">

They stand in the doorway.

Stop here, and get out of reach if you can. [Get help](/help/) once you are safe.

</Reply>`,
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** What the other may answer comes first, then one short line to say; a frightening answer ends at help. */
export const run: FileRule = ({ entries }) =>
	entries.flatMap(({ file, nodes }) =>
		nodes
			.filter(({ node }) => node.name === 'Reply' && (node.children?.length ?? 0) > 0)
			.flatMap(({ node }) => {
				const report = (what: string, at: MdNode = node) =>
					problem('reply-shape', file, placeOf(at), { what });
				const isFrightening = attribute(node, 'kind') === 'frightening';
				return [
					...shape(node, report),
					...(isFrightening ? endsAtHelp(node, file, report) : hasLine(node, report)),
				];
			}),
	);

type Report = (what: string, at?: MdNode) => Problem;

const longestAnswer = 160;
const longestLine = 140;

function shape({ children = [] }: MdNode, report: Report): Problem[] {
	const [first, ...more] = children;
	const answer = first?.type === 'paragraph' ? textOf(first) : undefined;
	return [
		...(answer === undefined
			? [report('Expected what the other answers as the first paragraph inside `<Reply>`, found none.')]
			: answer.length > longestAnswer
				? [
						report(
							`This answer has ${answer.length} characters, expected at most ${longestAnswer}: people answer in a breath.`,
							first,
						),
					]
				: []),
		...more
			.filter(({ type }) => type !== 'paragraph' && type !== 'blockquote')
			.map((child) =>
				report(
					'Unexpected block inside `<Reply>`, expected paragraphs, and the line to say next after `>`.',
					child,
				),
			),
		...children.flatMap((child) =>
			visit(child)
				.filter(({ node }) => ['strong', 'emphasis', 'inlineCode', 'image', 'delete'].includes(node.type))
				.map(({ node }) =>
					report('Unexpected formatting inside `<Reply>`, expected plain words and links.', node),
				),
		),
	];
}

/** After a warm, flat or defensive answer there is one line, short enough to be said. */
function hasLine(reply: MdNode, report: Report): Problem[] {
	const lines = (reply.children ?? []).filter(({ type }) => type === 'blockquote');
	const [line] = lines;
	if (lines.length !== 1 || !line)
		return [
			report(
				`Expected one line to say next inside \`<Reply>\`, found ${lines.length}. Write it on a line of its own after \`>\`.`,
			),
		];
	const text = textOf(line).trim();
	const sentences = sentencesOf(text).length;
	if (text.length <= longestLine && sentences <= 2) return [];
	const found = sentences > 2 ? `${sentences} sentences` : `${text.length} characters`;
	return [
		report(
			`This next line has ${found}, expected at most 2 sentences and ${longestLine} characters: it is said with a dry mouth.`,
			line,
		),
	];
}

/** After a frightening answer nothing is said any more. */
function endsAtHelp(reply: MdNode, file: string, report: Report): Problem[] {
	const quote = reply.children?.find(({ type }) => type === 'blockquote');
	const last = reply.children?.at(-1);
	const place: Place = placeOf(reply);
	return [
		...(quote
			? [
					report(
						'Unexpected line to say after a frightening answer: no sentence makes it safe. Say what to do instead: stop, and get help.',
						quote,
					),
				]
			: []),
		...(last && leadsToHelp(last) ? [] : [problem('reply-help', file, place, {})]),
	];
}

const leadsToHelp = (node: MdNode) =>
	visit(node).some((inner) => inner.node.type === 'link' && inner.node.url === address.help);
