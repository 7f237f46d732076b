import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { afterGate } from './integrations/content/afterGate.ts';
import { schemas } from './content/schemas/index.ts';

/** The fields; src/library/textOf.ts has the text. */
const mdx = (folder: string) => afterGate(glob({ base: `./content/en/${folder}`, pattern: '*.mdx' }));

/** Astro sorts a file's rows by id; their place in the file is kept beside them. */
const list = <S extends z.ZodType>(name: string, schema: S) =>
	defineCollection({
		loader: afterGate(
			file(`content/en/${name}.yaml`, {
				parser: (text) =>
					(parse(text) as { id: string }[]).map((row, position) => ({ id: row.id, position, row })),
			}),
		),
		schema: z.strictObject({ id: z.string(), position: z.int(), row: schema }),
	});

export const collections = {
	articles: defineCollection({ loader: mdx('articles'), schema: schemas.articles }),
	faqs: defineCollection({ loader: mdx('faqs'), schema: schemas.faqs }),
	glossary: defineCollection({ loader: mdx('glossary'), schema: schemas.glossary }),
	sheets: defineCollection({
		loader: afterGate(glob({ base: './content/en/sheets', pattern: '*.yaml' })),
		schema: schemas.sheets,
	}),
	selfTest: defineCollection({
		loader: afterGate(glob({ base: './content/en/self-test', pattern: '*.yaml' })),
		schema: schemas['self-test'],
	}),
	gate: list('gate', schemas.gate),
	topics: list('topics', schemas.topics),
	situations: list('situations', schemas.situations),
	moments: list('moments', schemas.moments),
	loudness: list('loudness', schemas.loudness),
	paths: list('paths', schemas.paths),
	helpLines: list('help-lines', schemas['help-lines']),
	corrections: list('corrections', schemas.corrections),
	sources: defineCollection({
		loader: afterGate(glob({ base: './content/sources', pattern: '*.json' })),
		schema: schemas.sources,
	}),
};
