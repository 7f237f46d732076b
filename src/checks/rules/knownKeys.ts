import { collections } from '../../content/collections.ts';
import type { Entry } from '../source/content.ts';

/** The keys that the schema knows at this place. */
export function knownKeys(entry: Pick<Entry, 'collection'>, path: (string | number)[]): string[] {
	let here: unknown = collections[entry.collection].schema;
	for (const part of path) here = inner(here, part);
	return Object.keys((unwrap(here) as { shape?: object } | undefined)?.shape ?? {});
}

const inner = (schema: unknown, part: string | number): unknown => {
	const bare = unwrap(schema) as { shape?: Record<string, unknown>; element?: unknown } | undefined;
	return typeof part === 'number' ? bare?.element : bare?.shape?.[part];
};

const unwrap = (schema: unknown): unknown => {
	const unwrappable = schema as { unwrap?: () => unknown; element?: unknown } | undefined;
	return unwrappable?.unwrap && !unwrappable.element ? unwrap(unwrappable.unwrap()) : schema;
};
