import { attribute, isComponent, visit, type MdAttribute, type MdNode } from '../../content/text/mdast.ts';
import { vocabulary, type Attribute, type VocabularyEntry } from '../../content/vocabulary.ts';
import type { Entry } from '../source/content.ts';
import { nearest, placeOf, problem, type FileRule, type Problem } from '../problem.ts';

/** Only the writers' components, with their own attributes, where they may stand. */
export const vocabularyOnly: FileRule = ({ entries }) =>
	entries.flatMap((entry) =>
		entry.nodes.flatMap(({ node, ancestors }) => {
			if (node.type === 'html')
				return [problem('no-html', entry.file, placeOf(node), { tag: (node.value ?? '').slice(0, 40) })];
			return isComponent(node) ? checkComponent(entry, node, ancestors) : [];
		}),
	);

const names = Object.keys(vocabulary);

function checkComponent(entry: Entry, node: MdNode, ancestors: readonly MdNode[]): Problem[] {
	const name = node.name ?? '';
	const place = placeOf(node);
	if (!/^[A-Z]/.test(name)) {
		const near = nearest(name, names);
		return [problem('no-html', entry.file, place, { tag: `<${name}>`, near })];
	}
	const known = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
	if (!known)
		return [
			problem('unknown-component', entry.file, place, { name, known: names, near: nearest(name, names) }),
		];
	return [
		...checkAttributes(entry, node, name, known),
		...misplaced(entry, node, ancestors, name, known).map((what) =>
			problem('component-place', entry.file, place, { what }),
		),
	];
}

function checkAttributes(entry: Entry, node: MdNode, component: string, known: VocabularyEntry): Problem[] {
	const place = placeOf(node);
	const given = (node.attributes ?? []).filter((one) => one.type === 'mdxJsxAttribute');
	const keys = Object.keys(known.attributes);
	const repeated = given.filter((one, index) => given.findIndex(({ name }) => name === one.name) < index);
	return [
		...repeated.map((one) =>
			problem('wrong-attribute', entry.file, place, {
				name: one.name ?? '',
				component,
				found: String(one.value ?? ''),
				mend: 'This attribute is given twice: keep one.',
			}),
		),
		...given
			.filter(({ name = '' }) => !Object.hasOwn(known.attributes, name))
			.map(({ name = '' }) =>
				problem('unknown-attribute', entry.file, place, {
					name,
					component,
					known: keys,
					near: nearest(name, keys),
				}),
			),
		...keys
			.filter((name) => known.attributes[name]?.required && !given.some((one) => one.name === name))
			.map((name) =>
				problem('missing-attribute', entry.file, place, {
					name,
					component,
					closes: known.content === 'none',
				}),
			),
		...given.flatMap((one) => wrongValue(entry, node, component, one, known.attributes)),
	];
}

function wrongValue(
	entry: Entry,
	node: MdNode,
	component: string,
	{ name = '', value }: MdAttribute,
	known: Readonly<Record<string, Attribute>>,
): Problem[] {
	const expected = Object.hasOwn(known, name) ? known[name] : undefined;
	if (!expected || (typeof value === 'object' && value !== null)) return [];
	const found = value ?? '';
	const mend =
		component === 'Cite' && name === 'page' && /^\s*p(?:ages?|p?\.)/i.test(found)
			? 'Expected the number alone: the page adds “p.” itself.'
			: mendValue(found, expected);
	return mend === undefined
		? []
		: [problem('wrong-attribute', entry.file, placeOf(node), { name, component, found, mend })];
}

/** What to write instead; undefined where the value fits. References are another rule's. */
function mendValue(found: string, { value }: Attribute): string | undefined {
	if (found.trim() === '' && value.kind !== 'choice') return 'Expected some text, found none.';
	if (value.kind === 'choice' && !value.of.includes(found)) {
		const near = nearest(found, value.of);
		return `Expected ${value.of.map((word) => `\`${word}\``).join(', ')}.${near ? ` Did you mean \`${near}\`?` : ''}`;
	}
	if (value.kind === 'number' && !(/^\d+$/.test(found) && +found >= value.min && +found <= value.max))
		return `Expected a whole number from ${value.min} to ${value.max}.`;
	if (value.kind === 'id' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(found))
		return 'Expected small letters, digits and single hyphens.';
	if (value.kind === 'text' && value.min !== undefined && found.length < value.min)
		return `Expected at least ${value.min} characters, found ${found.length}.`;
	if (value.kind === 'text' && value.max !== undefined && found.length > value.max)
		return `Expected at most ${value.max} characters, found ${found.length}.`;
	return undefined;
}

function misplaced(
	entry: Entry,
	node: MdNode,
	ancestors: readonly MdNode[],
	name: string,
	known: VocabularyEntry,
): string[] {
	const found: string[] = [];
	if (!known.in.some((collection) => collection === entry.collection))
		found.push(
			`Unexpected \`<${name}>\` here: it belongs in ${known.in.map((one) => rooms[one]).join(' and ')} only.`,
		);
	const around = ancestors.findLast(isComponent);
	if (around && !known.within.includes(around.name ?? ''))
		found.push(`Unexpected \`<${name}>\` inside \`<${around.name}>\`: move it out.`);
	if (ancestors.some(({ type }) => type === 'heading'))
		found.push(`Unexpected \`<${name}>\` in a heading: use it in the text below.`);
	if (known.form === 'block' && node.type === 'mdxJsxTextElement')
		found.push(
			`Unexpected \`<${name}>\` within a sentence: it stands alone, with a blank line before and after.`,
		);
	if (known.form === 'block' && ancestors.some(({ type }) => type === 'listItem' || type === 'blockquote'))
		found.push(`Unexpected \`<${name}>\` in a list or quotation: it stands alone.`);
	if (known.content === 'none' && (node.children?.length ?? 0) > 0)
		found.push(`Unexpected text inside \`<${name}>\`: write \`${closed(name, node, known)}\`.`);
	if (known.content !== 'none' && (node.children?.length ?? 0) === 0)
		found.push(`Expected text inside \`<${name}>\`, found none.`);
	if (known.content === 'plain' && visit(node).some((inner) => markup.has(inner.node.type)))
		found.push(`Unexpected formatting inside \`<${name}>\`: it is something to say aloud, plain words only.`);
	if (known.content === 'words' && (node.children ?? []).some(isManyBlocks))
		found.push(`Unexpected lists or headings inside \`<${name}>\`: one paragraph only.`);
	if (known.content !== 'blocks' && paragraphs(node) > 1)
		found.push(`Unexpected second paragraph inside \`<${name}>\`, expected one.`);
	if (ancestors.some(({ type }) => type === 'link'))
		found.push(
			`Unexpected \`<${name}>\` inside a link, expected plain words: a link can’t lead to two places.`,
		);
	if (name === 'Term' && visit(node).some((inner) => inner.node.type === 'link'))
		found.push('Unexpected link inside `<Term>`, expected plain words: a link can’t lead to two places.');
	if (known.form === 'word' && node.type === 'mdxJsxFlowElement' && ancestors.length === 1)
		found.push(`Unexpected \`<${name}>\` on lines of its own, expected it within a sentence.`);
	if (known.content === 'blocks' && (node.children ?? []).some(({ type }) => type === 'heading'))
		found.push(
			`Unexpected heading inside \`<${name}>\`, expected it before or behind: a section can’t begin there.`,
		);
	if (name === 'Cite' && isBracketed(node, ancestors.at(-1)))
		found.push('Unexpected brackets around `<Cite>`, expected none: it brings its own. Take them out.');
	if (name === 'Exercise' && !(node.children ?? []).some(({ type, ordered }) => type === 'list' && ordered))
		found.push(
			'Expected a numbered list of steps inside `<Exercise>`, found none. Begin the steps with 1., 2., 3.',
		);
	return found;
}

function isBracketed(node: MdNode, { children = [] }: Partial<MdNode> = {}): boolean {
	const at = children.indexOf(node);
	const [before, after] = [children[at - 1], children[at + 1]];
	return /\(\s*$/.test(before?.value ?? '') && /^\s*\)/.test(after?.value ?? '');
}

/** The component as it closes itself, with the attributes that it needs. */
const closed = (name: string, node: MdNode, { attributes }: VocabularyEntry) => {
	const needed = Object.keys(attributes).filter((key) => attributes[key]?.required);
	return `<${name} ${needed.map((key) => `${key}="${attribute(node, key) ?? ''}"`).join(' ')} />`;
};

const rooms = { articles: 'articles', faqs: 'questions', glossary: 'terms' } as const;
const markup = new Set([
	'strong',
	'emphasis',
	'link',
	'inlineCode',
	'image',
	'list',
	'heading',
	'blockquote',
	'delete',
]);
const isManyBlocks = ({ type }: MdNode) => ['list', 'heading', 'blockquote', 'table'].includes(type);
const paragraphs = (node: MdNode) => (node.children ?? []).filter(({ type }) => type === 'paragraph').length;
