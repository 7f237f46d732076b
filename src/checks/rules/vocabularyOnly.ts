import { attribute, isComponent, visit, type MdNode } from '../../content/text/mdast.ts';
import { vocabulary, type VocabularyEntry } from '../../content/vocabulary.ts';
import type { Entry } from '../source/content.ts';
import { nearest, placeOf, problemOf, type FileRule, type Problem, type RuleDoc } from '../problem.ts';
import { didYouMean, oneOf, type Near } from '../messageParts.ts';
import { insteadOf } from './tagMistakes.ts';

export const doc = {
	'no-html': {
		severity: 'error',
		part: 'Only words, no code',
		message: ({ tag, near }: { tag: string } & Near) =>
			`Unexpected HTML \`${tag}\`, expected Markdown or one of the wiki's components.${insteadOf(tag.replace(/\W/g, '')) ?? didYouMean({ near })}`,
		what: "Pages are written in Markdown with a few components of our own. HTML isn't among them: it could carry scripts, and it wouldn't follow the look of the wiki. Component names begin with a capital letter, so a small `<term>` counts as HTML too.",
		as: 'mdx',
		bad: 'Come back at the time you <b>named</b>.',
		mend: 'Nearly always Markdown has a way.',
		good: 'Come back at the time you **named**.',
	},
	'unknown-component': {
		severity: 'error',
		part: 'Only words, no code',
		message: ({ name, known, near }: { name: string; known: readonly string[] } & Near) =>
			`Unexpected component \`<${name}>\`${oneOf(known)}.${didYouMean({ near })}`,
		what: "This tag looks like one of our components, but there is none of that name. The message lists those that exist. One that nobody has written can't be shown, so it is told before the page is built.",
		as: 'mdx',
		bad: 'You are <Trem id="flooding">flooded</Trem>.',
		mend: 'Correct the name in both tags. To say something that none of them fits, use a plain paragraph.',
		good: 'You are <Term id="flooding">flooded</Term>.',
	},
	'component-place': {
		severity: 'error',
		part: 'Only words, no code',
		message: ({ what }: { what: string }) => what,
		what: 'Each component has its place and its kind of content. A phrase stands alone in an article and holds plain words, as it is copied and spoken; an exercise needs numbered steps; a citation holds no text. Other pages borrow these pieces whole.',
		as: 'mdx',
		bad: 'Say <Phrase id="tea" situation="pausing">Can we talk after tea?</Phrase> and wait.',
		mend: 'Move it or change what is inside; the message says which.',
		good: '<Phrase id="tea" situation="pausing">Can we talk after tea?</Phrase>',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** Only the writers' components, where they may stand. */
export const run: FileRule = ({ entries }) =>
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
	return misplaced(entry, node, ancestors, name, known).map((what) =>
		problem('component-place', entry.file, /numbered list/.test(what) ? placeOf(bulletsIn(node)) : place, {
			what,
		}),
	);
}

/** Bullets in the place of steps; else the whole. */
const bulletsIn = (node: MdNode) => node.children?.find(({ type }) => type === 'list') ?? node;

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
