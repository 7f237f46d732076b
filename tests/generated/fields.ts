import type { Random } from '../../scripts/corpus/random.ts';
import type { JsonSchema } from '../../src/content/authoring/fieldReference.ts';
import type { Words } from './words.ts';

/** What a field gets that its schema alone doesn't say: by its path, `related.*.slug`. */
export type Given = Readonly<Record<string, () => unknown>>;

interface Making {
	random: Random;
	words: Words;
	given: Given;
}

/** Fields that a schema lets through, each at one of its limits, the optional ones there or not. */
export function fieldsOf(schema: JsonSchema, making: Making, path = ''): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
			const here = path === '' ? key : `${path}.${key}`;
			if (!schema.required?.includes(key) && !Object.hasOwn(making.given, here) && making.random.chance(0.5))
				return [];
			const value = valueOf(field, making, here);
			return value === undefined ? [] : [[key, value]];
		}),
	);
}

function valueOf(schema: JsonSchema, making: Making, path: string): unknown {
	const { random, words, given } = making;
	if (Object.hasOwn(given, path)) return given[path]?.();
	if ('const' in schema) return schema.const;
	if (schema.enum) return random.pick(schema.enum);
	if (schema.anyOf) return valueOf(random.pick(schema.anyOf), making, path);
	if (schema.type === 'object') return fieldsOf(schema, making, path);
	if (schema.type === 'array') {
		const least = Number(schema['minItems'] ?? 0);
		const length = words.limit(least, Math.min(Number(schema['maxItems'] ?? least + 3), 12));
		return Array.from({ length }, () => valueOf(schema.items ?? {}, making, `${path}.*`));
	}
	if (schema.type === 'boolean') return random.chance(0.5);
	if (schema.type === 'integer' || schema.type === 'number') {
		const least = Math.max(Number(schema['minimum'] ?? 1), 0);
		return words.limit(least, Math.min(Number(schema['maximum'] ?? 40), 400));
	}
	if (schema['format'] === 'date') return '2026-01-05';
	if (schema['format'] === 'uri')
		return `https://${words.word()}.example.org/${words.word()}?a=1&b=${words.word()}`;
	if (schema['pattern'] !== undefined) return words.name(schema.maxLength ?? 40);
	const min = schema.minLength ?? 3;
	return words.text(min, schema.maxLength ?? min + 60);
}
