import { collections, type Collection } from '../../content/collections.ts';

/** The names of all fields of a collection, those within others included. */
export function fieldNames(collection: Collection): ReadonlySet<string> {
	const known = memory.get(collection);
	if (known) return known;
	const names = new Set<string>();
	collect(collections[collection].schema, names);
	memory.set(collection, names);
	return names;
}

const memory = new Map<Collection, ReadonlySet<string>>();

function collect(schema: unknown, names: Set<string>) {
	const { shape, element, options, unwrap } = (schema ?? {}) as Partial<Schema>;
	for (const [name, inner] of Object.entries(shape ?? {})) {
		names.add(name);
		collect(inner, names);
	}
	if (element !== undefined) collect(element, names);
	else if (unwrap) collect((schema as Schema).unwrap(), names);
	if (Array.isArray(options)) for (const option of options) collect(option, names);
}

interface Schema {
	shape: Record<string, unknown>;
	element: unknown;
	options: unknown;
	unwrap: () => unknown;
}
