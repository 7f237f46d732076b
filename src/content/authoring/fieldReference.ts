import { z } from 'astro/zod';
import type { Attribute, VocabularyEntry } from '../vocabulary.ts';

/** JSON Schema of what a writer types, as far as this module reads it. */
export interface JsonSchema {
	type?: string;
	description?: string;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	enum?: string[];
	const?: unknown;
	anyOf?: JsonSchema[];
	minLength?: number;
	maxLength?: number;
	[key: string]: unknown;
}

/** A collection's schema for editors' programs: completion and hints, the same words as in the reference. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
	z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' }) as JsonSchema;

/** A table row a field, those of inner objects behind a dot. Required ones come first, as the schema has them. */
export function fieldRows(schema: JsonSchema, before = ''): string[] {
	return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
		const needed = schema.required?.includes(key) && before === '' ? 'yes' : '';
		const name = before + key;
		const inner = field.items?.properties
			? fieldRows(field.items, `${name}[].`)
			: fieldRows(field, `${name}.`);
		return [`| \`${name}\` | ${needed} | ${field.description ?? kindOf(field)} |`, ...inner];
	});
}

/** A table row an attribute of a component. */
export const attributeRows = ({ attributes }: VocabularyEntry): string[] =>
	Object.entries(attributes).map(
		([name, attribute]) => `| \`${name}\` | ${attribute.required ? 'yes' : ''} | ${valueOf(attribute)} |`,
	);


function valueOf({ value }: Attribute): string {
	if (value.kind === 'text')
		return value.max === undefined
			? 'words'
			: value.min === undefined
				? `words, at most ${value.max} characters`
				: `words, ${value.min} to ${value.max} characters`;
	if (value.kind === 'number') return `a whole number from ${value.min} to ${value.max}`;
	if (value.kind === 'choice') return value.of.map((one) => `\`${one}\``).join(', ');
	if (value.kind === 'reference') return `an id of ${value.to}`;
	if (value.kind === 'references') return `one or more ids of ${value.to}, a blank between them`;
	return 'a name of its own: small letters, digits, hyphens';
}

function kindOf({ type, items, enum: choices, anyOf }: JsonSchema): string {
	if (choices) return choices.map((one) => `\`${one}\``).join(', ');
	if (type === 'array') return `a list of ${items?.type ?? 'entries'}s`;
	return type ?? (anyOf ? 'one of several forms' : '');
}
