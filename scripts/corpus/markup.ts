/** A value as YAML: text in double quotes, as JSON writes it, so that no sign in it means anything. */
function yamlValue(value: unknown): string {
	if (Array.isArray(value) && value.length > 0)
		return value
			.map(
				(item: unknown) =>
					`\n  - ${typeof item === 'object' && item !== null ? inline(item) : yamlValue(item)}`,
			)
			.join('');
	const isName = typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
	return isName ? value : JSON.stringify(value);
}

/** Fields as lines of YAML; those that are undefined are left out. */
export const yamlFields = (fields: object): string =>
	Object.entries(fields)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${key}: ${yamlValue(value)}\n`.replace(': \n', ':\n'))
		.join('');

/** A list of entries, as topics.yaml and its like hold it. */
export const yamlList = (rows: readonly object[]): string =>
	rows.map((row) => `- ${yamlFields(row).trimEnd().replaceAll('\n', '\n  ')}\n`).join('');

export const mdxFile = (fields: object, blocks: readonly string[]) =>
	`---\n${yamlFields(fields)}---\n\n${blocks.join('\n\n')}\n`;

export const jsonFile = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;

/** An opening tag; attributes that are undefined are left out. */
export const tag = (name: string, attributes: Readonly<Record<string, string | undefined>>) =>
	`<${name}${Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : ` ${key}="${value}"`))
		.join('')}>`;

export const cite = (ids: readonly string[], attributes: Record<string, string | undefined> = {}) =>
	tag('Cite', { id: ids.join(' '), ...attributes }).replace('>', ' />');

export const term = ({ id, title }: { id: string; title: string }) => `${tag('Term', { id })}${title}</Term>`;

export const link = (words: string, address: string) => `[${words}](${address})`;

/** A text as an address: small letters, digits, hyphens; at most 60 characters. */
export const slugOf = (text: string) =>
	text
		.toLowerCase()
		.replace(/'/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-|-$/g, '');

/** The words that a reader sees of a piece of MDX, counted as the checker counts them. */
export const wordsIn = (source: string): number =>
	source.replace(/<[^>]*>|\]\([^)]*\)|^ *(?:\d+\.|-) /gm, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)
		?.length ?? 0;

const inline = (value: object) =>
	`{ ${Object.entries(value)
		.map(([key, item]) => `${key}: ${yamlValue(item)}`)
		.join(', ')} }`;
