import { isComponent, type MdAttribute, type MdNode } from '../../content/text/mdast.ts';
import { vocabulary, type Attribute, type VocabularyEntry } from '../../content/vocabulary.ts';
import { longestName } from '../../content/schemas/fields.ts';
import type { Entry } from '../source/content.ts';
import { nearest, placeOf, problemOf, type FileRule, type Problem, type RuleDoc } from '../problem.ts';
import { didYouMean, oneOf, short, type Near } from '../messageParts.ts';

export const doc = {
	'unknown-attribute': {
		severity: 'error',
		part: 'Only words, no code',
		message: ({
			name,
			component,
			known,
			near,
		}: { name: string; component: string; known: readonly string[] } & Near) =>
			`Unexpected attribute \`${name}\` of \`<${component}>\`${known.length ? oneOf(known) : ', expected none'}.${didYouMean({ near })}`,
		what: "Inside this tag stands a name that the component doesn't know. Small and capital letters count: `insteadof` is not `insteadOf`. Without the check, what you wrote there would never be shown.",
		as: 'mdx',
		bad: '<Phrase id="tea" situation="pausing" insteadof="Not now.">Can we talk after tea?</Phrase>',
		mend: 'Take the nearest name that the message offers, or leave it out.',
		good: '<Phrase id="tea" situation="pausing" insteadOf="Not now.">Can we talk after tea?</Phrase>',
	},
	'missing-attribute': {
		severity: 'error',
		part: 'Only words, no code',
		message: ({ name, component, closes }: { name: string; component: string; closes: boolean }) =>
			`Expected the attribute \`${name}\` on \`<${component}>\`, found none. Write \`<${component} ${name}="…"${closes ? ' /' : ''}>\`.`,
		what: "The component can't do its work without this value. A phrase without a situation has no place in the phrasebook; an exercise must say when to stop, for the reader's sake; a drawing needs its `alt`, for those who can't see it.",
		as: 'mdx',
		bad: '<Phrase id="tea">Can we talk after tea?</Phrase>',
		mend: 'Add the name and, between double quotes, its value. For a situation, choose an id from `content/en/situations.yaml`.',
		good: '<Phrase id="tea" situation="pausing">Can we talk after tea?</Phrase>',
	},
	'wrong-attribute': {
		severity: 'error',
		part: 'Only words, no code',
		message: ({
			name,
			component,
			found,
			mend,
		}: {
			name: string;
			component: string;
			found: string;
			mend: string;
		}) =>
			`Unexpected ${found === '' ? 'empty value' : `\`${short(found)}\``} as \`${name}\` of \`<${component}>\`. ${mend}`,
		what: "The name is right and its value isn't: none of the choices, out of range, too long or too short, nothing at all, a drawing that isn't there, or the same name given twice in one tag. Readers see these values, or pages sort by them.",
		as: 'mdx',
		bad: '<Evidence id="tea" level="practise">A pot of tea gives you both a minute.</Evidence>',
		mend: 'Pick one of the values in the message, and give each name once.',
		good: '<Evidence id="tea" level="practice">A pot of tea gives you both a minute.</Evidence>',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** The attributes that a component has, each once and with a value that fits. */
export const run: FileRule = ({ entries }) =>
	entries.flatMap((entry) =>
		entry.nodes.flatMap(({ node }) => {
			const name = node.name ?? '';
			const known = isComponent(node) && Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
			return known ? checkAttributes(entry, node, name, known) : [];
		}),
	);

function checkAttributes(entry: Entry, node: MdNode, component: string, known: VocabularyEntry): Problem[] {
	const place = placeOf(node);
	const given = (node.attributes ?? []).filter((one) => one.type === 'mdxJsxAttribute');
	const keys = Object.keys(known.attributes);
	const isStrange = given.some(({ name = '' }) => !keys.includes(name));
	const repeated = given.filter((one, index) => given.findIndex(({ name }) => name === one.name) < index);
	return [
		...repeated.map((one) =>
			problem('wrong-attribute', entry.file, place, {
				name: one.name ?? '',
				component,
				found: typeof one.value === 'string' ? one.value : '',
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
			// One with a wrong name is missing as well: the message on that lists the right ones.
			.filter(
				(name) => known.attributes[name]?.required && !isStrange && !given.some((one) => one.name === name),
			)
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
	if (value.kind === 'id' && !(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(found) && found.length <= longestName))
		return `Expected small letters, digits and single hyphens, at most ${longestName} of them.`;
	if (value.kind === 'text' && value.min !== undefined && found.trim().length < value.min)
		return `Expected at least ${value.min} characters, found ${found.trim().length}.`;
	if (value.kind === 'text' && value.max !== undefined && found.length > value.max)
		return `Expected at most ${value.max} characters, found ${found.length}.`;
	return undefined;
}
