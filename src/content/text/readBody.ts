import { headingIds, type HeadingIds } from './headingIds.ts';
import { idsIn } from './idsIn.ts';
import { attribute, isComponent, textOf, visit, type MdNode, type Point, type Visited } from './mdast.ts';
import type { Heading, Phrase } from './phrase.ts';
import { sentencesOf } from './prose.ts';
import { readReply, type Reply } from './reply.ts';
import { vocabulary, type EvidenceLevel, type StudiedGroup, type Tone } from '../vocabulary.ts';

/** Something found in a text, with the place where it begins. */
type Placed<T> = T & { at: Point };

/** A claim's words; in the place of a citation that is part of its sentence, the ids of the sources it names. */
export type ClaimWords = readonly (string | readonly string[])[];

export interface Claim {
	id: string;
	level: EvidenceLevel;
	/** Among whom it was studied; practice has none. */
	from?: StudiedGroup | undefined;
	words: ClaimWords;
	/** The ids of the sources cited inside the claim. */
	sources: string[];
}

interface Reference {
	to: 'glossary' | 'situations' | 'phrases' | 'sheets' | 'sources';
	id: string;
}

interface ExerciseData {
	id: string;
	title: string;
	minutes: number;
	who: 'alone' | 'together';
	stop: string;
}

/** All that the wiki wants to know of one text. One walk over its syntax tree yields it. */
export interface Body {
	headings: Placed<Heading>[];
	phrases: Placed<Phrase>[];
	/** One entry a cited source, in the order of the text; a bracket of two gives two. */
	citations: Placed<{ id: string }>[];
	terms: Placed<{ id: string; text: string }>[];
	claims: Placed<Claim>[];
	exercises: Placed<ExerciseData>[];
	replies: Placed<Reply>[];
	diagrams: Placed<{ name: string }>[];
	links: Placed<{ url: string; text: string }>[];
	images: Placed<{ url: string; alt: string }>[];
	/** Every id that a component's attribute names in another collection. */
	references: Placed<Reference>[];
	words: number;
}

/** A body as its page shows it: without the places of what was found in it. */
export type PlainBody = {
	[Kind in keyof Body]: Body[Kind] extends (infer Row)[] ? Omit<Row, 'at'>[] : Body[Kind];
};

export const withoutPlaces = ({ words, ...found }: Body): PlainBody => ({
	...(Object.fromEntries(
		Object.entries(found).map(([kind, rows]: [string, { at: Point }[]]) => [
			kind,
			rows.map(({ at: _at, ...row }) => row),
		]),
	) as Omit<PlainBody, 'words'>),
	words,
});

/** Collects everything from a text's syntax tree. Attributes are taken as they are: rules judge them. */
export function readBody(nodes: readonly Visited[]): Body {
	const body: Body = {
		headings: [],
		phrases: [],
		citations: [],
		terms: [],
		claims: [],
		exercises: [],
		replies: [],
		diagrams: [],
		links: [],
		images: [],
		references: [],
		words: 0,
	};
	const idOf = headingIds();
	for (const { node } of nodes) {
		const at = node.position?.start ?? { line: 1, column: 1, offset: 0 };
		if (node.type === 'text') body.words += countWords(node.value ?? '');
		else if (node.type === 'heading') body.headings.push({ ...readHeading(node, idOf), at });
		else if (node.type === 'link') body.links.push({ url: node.url ?? '', text: textOf(node), at });
		else if (node.type === 'image') body.images.push({ url: node.url ?? '', alt: node.alt ?? '', at });
		else if (isComponent(node)) collectComponent(node, at, body);
	}
	return body;
}

function collectComponent(node: MdNode, at: Point, body: Body) {
	for (const reference of referencesOf(node)) body.references.push({ ...reference, at });
	const get = (name: string) => attribute(node, name);
	const id = get('id') ?? '';
	if (node.name === 'Phrase')
		body.phrases.push({
			id,
			situation: get('situation') ?? '',
			when: get('when'),
			tone: get('tone') as Tone | undefined,
			insteadOf: get('insteadOf'),
			avoidIf: get('avoidIf'),
			text: textOf(node).replace(/\s+/g, ' ').trim(),
			heading: plainHeading(body.headings.at(-1)),
			at,
		});
	else if (node.name === 'Reply') body.replies.push({ ...readReply(node), at });
	else if (node.name === 'Diagram') body.diagrams.push({ name: get('name') ?? '', at });
	else if (node.name === 'Cite')
		body.citations.push(...sourceIds(node).map((source) => ({ id: source, at })));
	else if (node.name === 'Term') body.terms.push({ id, text: textOf(node), at });
	else if (node.name === 'Evidence')
		body.claims.push({
			id,
			level: (get('level') ?? 'practice') as EvidenceLevel,
			from: get('from') as StudiedGroup | undefined,
			words: wordsOf(node),
			sources: citedIn(node),
			at,
		});
	else if (node.name === 'Exercise')
		body.exercises.push({
			id,
			title: get('title') ?? '',
			minutes: Number(get('minutes')),
			who: get('who') === 'alone' ? 'alone' : 'together',
			stop: get('stop') ?? '',
			at,
		});
}

function referencesOf(node: MdNode): Reference[] {
	return (referring.get(node.name ?? '') ?? []).flatMap(([key, value]): Reference[] => {
		const found = attribute(node, key);
		if (found === undefined) return [];
		if (value.kind === 'references') return sourceIds(node).map((id) => ({ to: value.to, id }));
		return value.kind === 'reference' ? [{ to: value.to, id: found }] : [];
	});
}

/** The attributes of each component that name something in another collection. */
const referring = new Map(
	Object.entries(vocabulary).map(([name, { attributes }]) => [
		name,
		Object.entries(attributes)
			.map(([key, { value }]) => [key, value] as const)
			.filter(([, { kind }]) => kind === 'reference' || kind === 'references'),
	]),
);

const readHeading = (node: MdNode, idOf: HeadingIds): Heading => {
	const text = textOf(node).trim();
	return { depth: node.depth === 3 ? 3 : 2, text, id: idOf(text) };
};

const plainHeading = (heading: Placed<Heading> | undefined): Heading | undefined =>
	heading && { depth: heading.depth, text: heading.text, id: heading.id };

const sourceIds = (cite: MdNode) => idsIn(attribute(cite, 'id'));

const citedIn = (node: MdNode) =>
	visit(node)
		.filter((inner) => inner.node.name?.toLowerCase() === 'cite')
		// One without an id has been meant as a citation, and the checker tells what it lacks.
		.flatMap((cite) => (attribute(cite.node, 'id') === undefined ? [''] : sourceIds(cite.node)));

const wordsOf = (claim: MdNode): ClaimWords =>
	visit(claim).flatMap(({ node }): ClaimWords => {
		if (node.type === 'text' || node.type === 'inlineCode') return [node.value ?? ''];
		if (node.type === 'break') return [' '];
		return node.name === 'Cite' && attribute(node, 'as') === 'text' ? [sourceIds(node)] : [];
	});

const countWords = (text: string) => sentencesOf(text).reduce((sum, { words }) => sum + words, 0);
