import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { createRandom, type Random } from '../../scripts/corpus/random.ts';
import { jsonSchemaOf } from '../../src/content/authoring/fieldReference.ts';
import { collections, type Collection } from '../../src/content/collections.ts';
import { bodyOf } from './bodies.ts';
import { fieldsOf, type Given } from './fields.ts';
import { createWords, type Words } from './words.ts';

const tinyTree = 'tests/fixtures/content';

/** How many texts of each kind one wiki gets beside the tiny tree. */
const counts = { sources: 16, glossary: 16, articles: 28, faqs: 28, sheets: 12 } as const;
export const textsAWiki = Object.values(counts).reduce((sum, one) => sum + one, 0);

/** Writes a wiki of the tiny tree and of generated texts into a folder, and gives the paths of what was made. */
export function writeWiki(folder: string, seed: number): string[] {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	cpSync(tinyTree, folder, { recursive: true });
	const files = textsOf(seed);
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return [...files.keys()];
}

const days = {
	published: '2026-01-05',
	updated: '2026-01-06',
	checked: '2026-01-06',
	checkAgain: '2027-06-01',
};
const ofDays = Object.fromEntries(Object.entries(days).map(([key, day]) => [key, () => day]));

/** The texts of a wiki by their paths: the same for the same seed. */
function textsOf(seed: number): Map<string, string> {
	const random = createRandom(seed);
	const words = createWords(random);
	const files = new Map<string, string>();
	const ids = {
		sources: ['quiet2024'],
		glossary: ['flooding'],
		situations: ['pausing'],
		sheets: ['our-pause'],
		phrases: ['stop-sign'],
	};
	const articles = ['pause', 'listening'];
	const faqs = ['how-long'];
	const pages = [
		'/articles/pause/',
		'/articles/listening/#say-it-back',
		'/help/',
		'/glossary/flooding/',
		'/phrases/#pausing',
		'/faq/how-long/',
	];
	const topics = rows('topics', 2, { random, words, given: {} }, files);
	ids.situations.push(...rows('situations', 2, { random, words, given: {} }, files));

	const make = (collection: Collection, given: Given) =>
		fieldsOf(jsonSchemaOf(collections[collection].schema), { random, words, given });
	for (let at = 0; at < counts.sources; at++) {
		const id = `${words.word()}${random.between(1900, 2025)}`;
		ids.sources.push(id);
		files.set(`sources/${id}.json`, JSON.stringify(make('sources', ofSource(id, random, words)), null, '\t'));
	}
	const body = { random, words, ids, pages };
	const flags = () => flagsOf(random, words);
	for (let at = 0; at < counts.glossary; at++) {
		const slug = words.name(80);
		const fields = {
			...make('glossary', {
				definition: () => many(words, 25, 50),
				sensitive: none,
				forTheAfraid: none,
				tabTitle: none,
				status: none,
			}),
			...flags(),
		};
		files.set(`en/glossary/${slug}.mdx`, mdx(fields, bodyOf('glossary', body).text));
		ids.glossary.push(slug);
	}
	for (let at = 0; at < counts.articles; at++) {
		const slug = words.name(80);
		const { text, phrases } = bodyOf('articles', body);
		const fields = make('articles', {
			...ofDays,
			...noFlags,
			topic: () => random.pick(['conflict', ...topics]),
			firstPhrase: () => phrases[0],
			'related.*.slug': () => random.pick(articles),
			notFor: () => `${words.text(10, 89)}. ${words.text(10, 90)}`,
			notForReason: none,
			status: () => 'stub',
			changes: () => (random.chance(0.5) ? [{ date: '2026-01-06', note: words.text(10, 300) }] : undefined),
		});
		files.set(`en/articles/${slug}.mdx`, mdx({ ...fields, ...flags() }, text));
		articles.push(slug);
	}
	for (let at = 0; at < counts.faqs; at++) {
		const slug = words.name(80);
		const fields = make('faqs', {
			...ofDays,
			...noFlags,
			question: () => `${words.text(9, 59)}?`,
			answer: () => many(words, 40, 60),
			topic: () => random.pick(['conflict', ...topics]),
			article: () => random.pick(articles),
			phrase: () => random.pick(ids.phrases),
			'next.*': () => words.text(10, 160),
			next: () => [1, 2, 3].map(() => words.text(10, 160)),
			'related.*': () => random.pick(faqs),
			changes: () => undefined,
		});
		files.set(`en/faqs/${slug}.mdx`, mdx({ ...fields, ...flags() }, bodyOf('faqs', body).text));
		faqs.push(slug);
	}
	for (let at = 0; at < counts.sheets; at++) {
		const fields = make('sheets', {
			article: () => random.pick(articles),
			notFor: () => words.text(10, 90),
			parts: () => partsOf(random, words),
			...noFlags,
		});
		files.set(
			`en/sheets/${words.name(80)}.yaml`,
			stringify({ ...fields, ...flags(), forTheAfraid: undefined }),
		);
	}
	return files;
}

const none = () => undefined;
const noFlags: Given = { sensitive: none, forTheAfraid: none, tabTitle: none };

function flagsOf(random: Random, words: Words): Record<string, unknown> {
	if (random.chance(0.6)) return {};
	const afraid = random.chance(0.15) ? { forTheAfraid: true } : {};
	return { sensitive: true, tabTitle: words.text(3, 40), ...afraid };
}

/** Rows of a list, behind those of the tiny tree. Gives their ids. */
function rows(
	collection: 'topics' | 'situations',
	count: number,
	making: Parameters<typeof fieldsOf>[1],
	files: Map<string, string>,
): string[] {
	const path = collections[collection].files;
	const made = Array.from({ length: count }, () => ({
		...fieldsOf(jsonSchemaOf(collections[collection].schema), { ...making, given: noFlags }),
		id: making.words.name(80),
	}));
	files.set(path, `${readFileSync(join(tinyTree, path), 'utf8').trimEnd()}\n${stringify(made)}`);
	return made.map(({ id }) => id);
}

const ofSource = (id: string, random: Random, words: Words): Given => ({
	id: () => id,
	'issued.date-parts': () => [random.pick([[2001], [1999, 12], [2024, 2, 29]])],
	'accessed.date-parts': () => [[2026, 1, 2]],
	DOI: () => `10.1234/${words.word()}(${words.word()})1:${words.word()}`,
	custom: () => ({ checked: random.pick(['full', 'record', 'memory']) }),
});

function partsOf(random: Random, words: Words): object[] {
	const part = random.pick([
		() => ({ say: `${words.sentence(4)} ${words.word()} [${words.word()} ${words.word()}].` }),
		() => ({ title: words.text(2, 80), hint: words.text(5, 200), lines: words.limit(1, 4) }),
		() => ({
			columns: Array.from({ length: words.limit(2, 6) }, () => ({ name: words.text(2, 70) })),
			rows: Array.from({ length: words.limit(1, 4) }, () => random.pick([words.text(1, 40), '[day]'])),
		}),
	]);
	return [{ lines: 2 }, part()];
}

/** A text of so many words. */
const many = (words: Words, min: number, max: number) =>
	Array.from({ length: words.limit(min, max) }, (_, at) => `${words.word()}${at % 9 === 8 ? '.' : ''}`).join(
		' ',
	);

const mdx = (fields: object, body: string) => `---\n${stringify(fields)}---\n\n${body}`;
