import { isComponent, type MdNode } from '../../content/text/mdast.ts';
import { placeOf, problem, type FileRule } from '../problem.ts';

/** Content is data: no imports, no exports, no expressions anywhere. */
export const noCode: FileRule = ({ file, entries }) =>
	entries.flatMap(({ nodes }) =>
		nodes.flatMap(({ node, ancestors }) =>
			codeIn(node).map((what) => {
				const blank = ancestors.some(({ name }) => name === 'Phrase') ? wordsIn(node) : undefined;
				return problem('no-code', file, placeOf(node), { what, blank });
			}),
		),
	);

function codeIn(node: MdNode): string[] {
	if (node.type === 'mdxjsEsm')
		return [
			`\`${/^\s*export/.test(node.value ?? '') ? 'export' : 'import'}\` at the beginning of a paragraph`,
		];
	if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
		return [`expression \`{${shorten(node.value ?? '')}}\``];
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
