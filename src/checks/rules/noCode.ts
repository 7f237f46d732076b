import { isComponent, type MdNode } from '../../wiki/mdast.ts';
import { placeOf, problem, type FileRule } from '../problem.ts';

/** Content is data: no imports, no exports, no expressions anywhere. */
export const noCode: FileRule = ({ file, entries }) =>
	entries.flatMap(({ nodes }) =>
		nodes.flatMap(({ node }) =>
			codeIn(node).map((what) => problem('no-code', file, placeOf(node), { what })),
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

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
