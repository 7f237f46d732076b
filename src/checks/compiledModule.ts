import { vocabulary } from '../wiki/vocabulary.ts';

/**
 * The second gate: what a compiled content module may hold. Whatever parsers disagree on, this is what runs.
 * An ESTree program is let through only where it has the shape that a checked article compiles to; everything
 * else is refused by its kind and place, never repaired.
 */
export interface AstNode {
	type: string;
	start: number;
	end: number;
	[key: string]: unknown;
}

export interface Refusal {
	/** What was found, in words. */
	what: string;
	/** Offset in the compiled code. */
	start: number;
}

/** Everything in a compiled module that no checked article compiles to. */
export function refusals(program: AstNode, code: string): Refusal[] {
	const found: Refusal[] = [];
	const refuse = (node: AstNode, what: string) => void found.push({ what, start: node.start });
	const text = (node: AstNode) => code.slice(node.start, node.end).replace(/\s+/g, '');
	for (const node of list(program['body'])) checkStatement(node, text, refuse);
	return found;
}

type Refuse = (node: AstNode, what: string) => void;

const runtimeImports: Readonly<Record<string, readonly string[]>> = {
	'astro/jsx-runtime': ['Fragment', 'jsx', 'jsxs'],
	'astro/runtime/server/index.js': ['__astro_tag_component__'],
	'astro:assets': ['Image'],
};
const picture = /^\.\.\/images\/[\w-]+\.(?:png|jpe?g|webp|avif)$/;

/** The parts of a module that are the same in all of them, without white space. */
const frame = new Set(
	[
		'function MDXContent(props = {}) { const { wrapper: MDXLayout } = props.components || {}; return MDXLayout ? _jsx(MDXLayout, Object.assign({}, props, { children: _jsx(_createMdxContent, props) })) : _createMdxContent(props); }',
		'function _missingMdxReference(id, component) { throw new Error("Expected " + (component ? "component" : "object") + " `" + id + "` to be defined: you likely forgot to import, pass, or provide it."); }',
		'export const __usesAstroImage = true;',
		'export const Content = (props = {}) => MDXContent({ ...props, components: { Fragment: _Fragment, ...props.components, }, });',
		'export const Content = (props = {}) => MDXContent({ ...props, components: { Fragment: _Fragment, ...props.components, "astro-image": props.components?.img ?? __AstroImage__ }, });',
		'export default Content;',
		"Content[Symbol.for('mdx-component')] = true",
		"Content[Symbol.for('astro.needsHeadRendering')] = !Boolean(frontmatter.layout);",
		"__astro_tag_component__(Content, 'astro:jsx');",
	].map((part) => part.replace(/\s+/g, '')),
);

function checkStatement(node: AstNode, text: (node: AstNode) => string, refuse: Refuse) {
	if (frame.has(text(node))) return;
	if (node.type === 'ImportDeclaration') return checkImport(node, refuse);
	if (node.type === 'FunctionDeclaration' && nameOf(node['id']) === '_createMdxContent')
		return checkContent(node, text, refuse);
	if (node.type === 'ExportNamedDeclaration' && isPlainExport(node)) return;
	if (node.type === 'ExpressionStatement' && /^Content\.moduleId="[^"]*";?$/.test(text(node))) return;
	refuse(node, `${node.type} outside the frame of a content module`);
}

function checkImport(node: AstNode, refuse: Refuse) {
	const from = String(child(node, 'source')?.['value']);
	const specifiers = list(node['specifiers']);
	const known = Object.hasOwn(runtimeImports, from) ? runtimeImports[from] : undefined;
	const isPicture =
		picture.test(from) && specifiers.length === 1 && specifiers[0]?.type === 'ImportDefaultSpecifier';
	const isRuntime =
		specifiers.length > 0 &&
		specifiers.every((one) => known?.includes(nameOf(one['imported']) ?? '') ?? false);
	if (list(node['attributes']).length > 0 || !(isPicture || isRuntime)) refuse(node, `import of \`${from}\``);
}

/** `frontmatter`, `url` and `file` are data; `getHeadings` gives data. */
function isPlainExport(node: AstNode): boolean {
	const declaration = child(node, 'declaration');
	if (declaration?.type === 'VariableDeclaration') {
		const [one, ...more] = list(declaration['declarations']);
		const names = ['frontmatter', 'url', 'file'];
		return (
			more.length === 0 && names.includes(nameOf(one?.['id']) ?? '') && isData(one && child(one, 'init'))
		);
	}
	if (declaration?.type !== 'FunctionDeclaration' || nameOf(declaration['id']) !== 'getHeadings')
		return false;
	if (declaration['async'] || declaration['generator'] || list(declaration['params']).length > 0)
		return false;
	const [only, ...more] = list(child(declaration, 'body')?.['body']);
	return more.length === 0 && only?.type === 'ReturnStatement' && isData(child(only, 'argument'));
}

/** Literals, and lists and objects of them. `__proto__` would not be data. */
function isData(node: AstNode | undefined): boolean {
	if (!node) return false;
	if (node.type === 'Literal') return node['regex'] === undefined;
	if (node.type === 'UnaryExpression') return node['operator'] === '-' && isData(child(node, 'argument'));
	if (node.type === 'ArrayExpression') return list(node['elements']).every(isData);
	return (
		node.type === 'ObjectExpression' &&
		properties(node).every(({ key, value }) => key !== undefined && key !== '__proto__' && isData(value))
	);
}

/** The function that makes the text: the names of its elements, then one return. */
function checkContent(node: AstNode, text: (node: AstNode) => string, refuse: Refuse) {
	if (
		node['async'] ||
		node['generator'] ||
		list(node['params']).length !== 1 ||
		nameOf(list(node['params'])[0]) !== 'props'
	)
		return refuse(node, 'function of another kind');
	for (const statement of list(child(node, 'body')?.['body'])) {
		if (statement.type === 'ReturnStatement') checkElement(child(statement, 'argument'), statement, refuse);
		else if (!isNaming(text(statement))) refuse(statement, `${statement.type} in the text`);
	}
}

const componentNames = Object.keys(vocabulary).join('|');
const naming = [
	/^const_components=Object\.assign\(\{(?:(?:([a-z]\w*):"\1"|"astro-image":"astro-image"),?)*\},props\.components\);?$/,
	/^const_components=\{(?:(?:([a-z]\w*):"\1"|"astro-image":"astro-image"),?)*\.\.\.props\.components,?\};?$/,
	new RegExp(
		`^const\\{(?:(?:${componentNames}),?)+\\}=(?:_components|props\\.components(?:\\|\\|\\{\\})?);?$`,
	),
	new RegExp(`^if\\(!(${componentNames})\\)_missingMdxReference\\("\\1",true\\);?$`),
];
const isNaming = (text: string) => naming.some((pattern) => pattern.test(text));

/** Plain elements of the wiki's Markdown with the attributes that they may carry. */
const elements: Readonly<Record<string, readonly string[]>> = {
	...Object.fromEntries(
		'p em strong code ul li blockquote br table thead tbody tr th td'.split(' ').map((name) => [name, []]),
	),
	a: ['href', 'title'],
	ol: ['start'],
	h2: ['id'],
	h3: ['id'],
	'astro-image': ['alt', 'src', 'title'],
};

function checkElement(node: AstNode | undefined, around: AstNode, refuse: Refuse): void {
	const [type, props, ...more] = list(node?.['arguments']);
	const callee = node && nameOf(node['callee']);
	if (
		node?.type !== 'CallExpression' ||
		!(callee === '_jsx' || callee === '_jsxs') ||
		!type ||
		!props ||
		more.length > 0
	)
		return refuse(node ?? around, `${node?.type ?? 'nothing'} where an element was expected`);
	const name = elementName(type);
	const allowed = name === undefined ? undefined : attributesOf(name);
	if (name === undefined || !allowed) return refuse(type, `an element that the wiki doesn't have`);
	if (props.type !== 'ObjectExpression')
		return refuse(props, `attributes of \`${name}\` that are not written out`);
	for (const { key, value, node: property } of properties(props)) {
		if (key === 'children' && value) checkChildren(value, refuse);
		else if (key === undefined || !value || !allowed.includes(key))
			refuse(property, `the attribute \`${key ?? '?'}\` of \`${name}\``);
		else if (name === 'astro-image' && key === 'src') {
			if (value.type !== 'Identifier' || !/^__\d+_+images_\w+__$/.test(String(value['name'])))
				refuse(value, 'a picture from elsewhere');
		} else if (value.type !== 'Literal' || typeof value['value'] !== 'string')
			refuse(value, `a value of \`${key}\` that is no text`);
		else if (key === 'href' && !isSafeAddress(value['value']))
			refuse(value, `the address \`${value['value'].slice(0, 60)}\``);
	}
}

function checkChildren(node: AstNode, refuse: Refuse): void {
	if (node.type === 'Literal' && typeof node['value'] === 'string') return;
	if (node.type === 'ArrayExpression') for (const one of list(node['elements'])) checkChildren(one, refuse);
	else checkElement(node, node, refuse);
}

/** `p` of `_components.p`, `astro-image` of `_components["astro-image"]`, `Cite` of `Cite`; a fragment is called `p`: it has no attributes. */
function elementName(type: AstNode): string | undefined {
	if (type.type === 'Identifier') {
		const name = String(type['name']);
		return name === '_Fragment' ? 'p' : Object.hasOwn(vocabulary, name) ? name : undefined;
	}
	if (type.type !== 'MemberExpression' || nameOf(type['object']) !== '_components') return undefined;
	const property = child(type, 'property');
	const name = type['computed'] ? property?.['value'] : nameOf(property);
	return typeof name === 'string' && Object.hasOwn(elements, name) ? name : undefined;
}

const attributesOf = (name: string): readonly string[] | undefined =>
	Object.hasOwn(vocabulary, name) ? Object.keys(vocabulary[name]?.attributes ?? {}) : elements[name];

const isSafeAddress = (url: string) =>
	/^(?:https:\/\/[\w.-]+(?::\d+)?(?:[/?#]|$)|mailto:[\w.+-]+@|tel:\+?\d|#|\/(?![/\\]))[^\s\\\uFFFD]*$/.test(
		url,
	);

/** An object's fields; a key that is computed, or a field that is no plain one, has no key. */
const properties = (node: AstNode) =>
	list(node['properties']).map((property) => {
		const plain =
			property.type === 'Property' &&
			property['kind'] === 'init' &&
			!property['computed'] &&
			!property['method'];
		const key = child(property, 'key');
		return {
			node: property,
			key: plain
				? (nameOf(key) ?? (typeof key?.['value'] === 'string' ? key['value'] : undefined))
				: undefined,
			value: child(property, 'value'),
		};
	});

const isNode = (value: unknown): value is AstNode =>
	typeof value === 'object' && value !== null && 'type' in value;
const child = (node: AstNode, key: string) => (isNode(node[key]) ? node[key] : undefined);
/** A hole in a list counts as a node that nothing lets through. */
const list = (value: unknown): AstNode[] =>
	Array.isArray(value)
		? value.map((one): AstNode => (isNode(one) ? one : { type: 'Hole', start: 0, end: 0 }))
		: [];
const nameOf = (value: unknown) =>
	isNode(value) && value.type === 'Identifier' ? String(value['name']) : undefined;
