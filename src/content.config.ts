import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { checkedLoader } from './integrations/content/checkedLoader.ts';
import { collectionNames, collections as table, type Collection } from './content/collections.ts';

const ofFiles = <S extends z.ZodType>(name: Collection, schema: S) =>
	defineCollection({ loader: checkedLoader(name), schema });

/** Astro sorts the rows of a list by id; their place in the file is kept beside them. */
const ofRows = <S extends z.ZodType>(name: Collection, row: S) =>
	ofFiles(name, z.strictObject({ id: z.string(), position: z.int(), row }));

type Config<Info> = Info extends { shape: infer Shape; schema: infer S extends z.ZodType }
	? Shape extends 'list'
		? ReturnType<typeof ofRows<S>>
		: ReturnType<typeof ofFiles<S>>
	: never;

/** Every collection of the table, as Astro knows it: the fields that the checker has read. */
export const collections = Object.fromEntries(
	collectionNames.map((name) => {
		const { shape, schema } = table[name];
		return [name, shape === 'list' ? ofRows(name, schema) : ofFiles(name, schema)];
	}),
) as unknown as { [Name in Collection]: Config<(typeof table)[Name]> };
