import { isComponent, type MdNode } from '../../content/text/mdast.ts';
import { placeOf, problemOf, type FileRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'no-code': {
		severity: 'error',
		part: 'Only words, no code',
		message: ({ what, blank }: { what: string; blank?: string | undefined }) =>
			blank === undefined
				? `Unexpected ${what}, expected words only. Content runs no code: take it out, or write it as \`code\` between backticks if you mean the signs themselves.`
				: `Unexpected ${what}, expected square brackets around a blank to fill in: \`[${blank}]\`.`,
		what: 'Braces, and paragraphs that begin with the word `import` or `export`, are programming in the format our pages are written in. Here they are refused, comments included, so that no page can do anything but be read.',
		as: 'mdx',
		bad: 'Set the timer to {20} minutes.',
		mend: 'Leave the braces away, or begin the paragraph with another word. If you mean the signs themselves, put them between backticks.',
		good: 'Set the timer to 20 minutes.',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** Content is data: no imports, no exports, no expressions anywhere. */
export const run: FileRule = ({ file, source, entries }) =>
	entries.flatMap(({ nodes }) =>
		nodes.flatMap(({ node, ancestors }) =>
			codeIn(node, source).map((what) => {
				const blank = ancestors.some(({ name }) => name === 'Phrase') ? wordsIn(node) : undefined;
				return problem('no-code', file, placeOf(node), { what, blank });
			}),
		),
	);

const isLeft = (source: string, { value, position }: MdNode) =>
	/^index=\d+$/.test(value ?? '') &&
	/oaicite[^\s]*$/.test(source.slice(0, position?.start.offset).slice(-60));

function codeIn(node: MdNode, source: string): string[] {
	if (node.type === 'mdxjsEsm')
		return [
			`\`${/^\s*export/.test(node.value ?? '') ? 'export' : 'import'}\` at the beginning of a paragraph`,
		];
	if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
		// `:contentReference[oaicite:0]{index=0}` is told as what a writing program left.
		return isLeft(source, node) ? [] : [`expression \`{${shorten(node.value ?? '')}}\``];
	if (!isComponent(node)) return [];
	return (node.attributes ?? []).flatMap((attribute) => {
		if (attribute.type === 'mdxJsxExpressionAttribute') return ['spread `{...}` in a tag'];
		return typeof attribute.value === 'object' && attribute.value !== null
			? [`expression as the attribute \`${attribute.name}\``]
			: [];
	});
}

/** The words of `{time}`, which somebody meant as a blank to fill in. */
const wordsIn = ({ value }: MdNode) => /^[\p{L} ’'-]{1,40}$/u.exec(value ?? '')?.[0];

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
