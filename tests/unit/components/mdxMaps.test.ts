import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vocabulary, type BodyCollection } from '../../../src/content/vocabulary.ts';

/** Each kind of page is given the components that its texts may hold, and no other: each brings its styles along. */
const maps: [collection: BodyCollection, file: string][] = [
	['articles', 'index.ts'],
	['faqs', 'inQuestions.ts'],
	['glossary', 'inTerms.ts'],
];

test.each(maps)('%s are given what the vocabulary lets stand in them', (collection, file) => {
	const text = readFileSync(`src/components/mdx/${file}`, 'utf8');
	const given = [...text.matchAll(/^import (\w+) from '\.\/\w+\.astro';$/gm)].map(([, name = '']) => name);
	const allowed = Object.entries(vocabulary).filter(([, entry]) => entry.in.includes(collection));
	expect(given.sort()).toEqual(allowed.map(([name]) => name).sort());
});
