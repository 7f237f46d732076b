import type { z } from 'astro/zod';
import { article } from './schemas/article.ts';
import { correction } from './schemas/correction.ts';
import { danger } from './schemas/danger.ts';
import { faq } from './schemas/faq.ts';
import { helpLine } from './schemas/helpLine.ts';
import { loudness } from './schemas/loudness.ts';
import { moment } from './schemas/moment.ts';
import { path } from './schemas/path.ts';
import { gate, scale } from './schemas/scale.ts';
import { sheet } from './schemas/sheet.ts';
import { situation } from './schemas/situation.ts';
import { source } from './schemas/source.ts';
import { synonyms } from './schemas/synonyms.ts';
import { term } from './schemas/term.ts';
import { topic } from './schemas/topic.ts';

/** A field, or a field within it: `topic`, `related.*.slug`. `*` stands for each entry of a list. */
type FieldPath<S extends z.ZodType> = `${Field<S>}` | `${Field<S>}.${string}`;
type Field<S extends z.ZodType> = keyof z.input<S> & string;

interface Info<Shape, S extends z.ZodType, Refers> {
	/** Where its files stand below the content folder; the part between `<` and `>` is the entry's name. */
	files: string;
	/** An MDX file, one record in YAML or JSON, or a YAML list of entries. */
	shape: Shape;
	schema: S;
	/** What one entry is called in messages. */
	noun: string;
	/** What all are called in the reference. */
	heading: string;
	/** The field that names its page: no two pages have the same. */
	title?: Field<S>;
	/** The fields that hold the id of another entry, and its collection. */
	refersTo?: Refers & Record<Exclude<keyof Refers, FieldPath<S>>, never>;
}

const define = <
	const Shape extends 'mdx' | 'record' | 'list',
	S extends z.ZodType,
	const Refers extends Record<string, string> = Record<never, never>,
>(
	info: Info<Shape, S, Refers>,
) => info;

const list = <S extends z.ZodType, const Refers extends Record<string, string> = Record<never, never>>(
	info: Omit<Info<'list', S, Refers>, 'shape' | 'heading'>,
) => define({ ...info, shape: 'list', heading: 'List' });

/** Every collection of the wiki, once: where its files stand, what they hold, and what they name in others. */
export const collections = {
	articles: define({
		files: 'en/articles/<name>.mdx',
		shape: 'mdx',
		schema: article,
		noun: 'article',
		heading: 'Articles',
		title: 'title',
		refersTo: { topic: 'topics', firstPhrase: 'phrases', 'related.*.slug': 'articles' },
	}),
	faqs: define({
		files: 'en/faqs/<name>.mdx',
		shape: 'mdx',
		schema: faq,
		noun: 'question',
		heading: 'Questions',
		title: 'question',
		refersTo: { topic: 'topics', article: 'articles', phrase: 'phrases', 'related.*': 'faqs' },
	}),
	glossary: define({
		files: 'en/glossary/<name>.mdx',
		shape: 'mdx',
		schema: term,
		noun: 'term',
		heading: 'Terms',
		title: 'term',
	}),
	sheets: define({
		files: 'en/sheets/<name>.yaml',
		shape: 'record',
		schema: sheet,
		noun: 'sheet',
		heading: 'Sheets',
		title: 'title',
		refersTo: { article: 'articles' },
	}),
	'self-test': define({
		files: 'en/self-test/<scale>.yaml',
		shape: 'record',
		schema: scale,
		noun: 'scale',
		heading: 'Scales of the self-test',
		refersTo: {
			article: 'articles',
			question: 'faqs',
			phrase: 'phrases',
			sheet: 'sheets',
			'exercise.article': 'articles',
		},
	}),
	topics: list({ files: 'en/topics.yaml', schema: topic, noun: 'topic', title: 'title' }),
	situations: list({ files: 'en/situations.yaml', schema: situation, noun: 'situation' }),
	moments: list({
		files: 'en/moments.yaml',
		schema: moment,
		noun: 'moment',
		refersTo: { article: 'articles', question: 'faqs', phrase: 'phrases' },
	}),
	loudness: list({
		files: 'en/loudness.yaml',
		schema: loudness,
		noun: 'loudness',
		refersTo: { phrase: 'phrases' },
	}),
	gate: list({
		files: 'en/gate.yaml',
		schema: gate,
		noun: 'line of the gate',
	}),
	paths: list({
		files: 'en/paths.yaml',
		schema: path,
		noun: 'path',
		title: 'title',
		refersTo: { 'steps.*.article': 'articles', 'steps.*.sheet': 'sheets', 'leave.next': 'articles' },
	}),
	'help-lines': list({ files: 'en/help-lines.yaml', schema: helpLine, noun: 'help line' }),
	synonyms: list({ files: 'en/synonyms.yaml', schema: synonyms, noun: 'group of synonyms' }),
	danger: list({
		files: 'en/danger.yaml',
		schema: danger,
		noun: 'entry of danger.yaml',
		refersTo: { article: 'articles', other: 'articles' },
	}),
	corrections: list({
		files: 'en/corrections.yaml',
		schema: correction,
		noun: 'correction',
		refersTo: { 'sources.*': 'sources', article: 'articles' },
	}),
	sources: define({
		files: 'sources/<id>.json',
		shape: 'record',
		schema: source,
		noun: 'source',
		heading: 'Sources',
	}),
};

export type Collection = keyof typeof collections;
/** The collections that are lists in one YAML file. */
export type ListName = {
	[C in Collection]: (typeof collections)[C]['shape'] extends 'list' ? C : never;
}[Collection];
type SchemaOf<C extends Collection> = (typeof collections)[C]['schema'];

/** The fields of an entry that has passed its schema. */
export type DataOf<C extends Collection> = z.output<SchemaOf<C>>;

/**
 * The fields of an entry as somebody wrote them. Only fields that the schema knows can be asked for, and what one holds
 * is not known before it was looked at.
 */
export type Draft<C extends Collection> = C extends Collection
	? { readonly [Key in keyof z.input<SchemaOf<C>>]?: unknown }
	: never;

/** Every field that some collection knows. */
export type AnyField = { [C in Collection]: keyof Draft<C> }[Collection] & string;

export const collectionNames = Object.keys(collections) as Collection[];

/** The collections of a shape. */
export const ofShape = (shape: 'mdx' | 'record' | 'list') =>
	collectionNames.filter((name) => collections[name].shape === shape);

/** The collection that a file belongs to, by its path below the content folder, and its entry's name there. */
export function placeOfFile(path: string): { collection: Collection; slug: string } | undefined {
	for (const [collection, pattern] of patterns) {
		const match = pattern.exec(path);
		if (match) return { collection, slug: match[1] ?? '' };
	}
	return undefined;
}

const patterns = collectionNames.map((name) => {
	const { files } = collections[name];
	const pattern = files.replaceAll('.', '\\.').replace(/<\w+>/, '([^/]+)');
	return [name, new RegExp(`^${pattern}$`)] as const;
});
