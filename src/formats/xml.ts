/** An XML element with escaped text, or with elements inside. */
export function xml(
	name: string,
	content: string | readonly string[],
	attributes: Record<string, string> = {},
): string {
	const open = startTag(name, attributes);
	if (content.length === 0) return open.replace(/>$/, '/>');
	if (typeof content === 'string') return `${open}${escapeXml(content)}</${name}>`;
	const lines = content.flatMap((inner) => inner.split('\n')).map((line) => `  ${line}`);
	return `${open}\n${lines.join('\n')}\n</${name}>`;
}

export function startTag(name: string, attributes: Readonly<Record<string, string>>): string {
	const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
	return `<${name}${given.join('')}>`;
}

export const xmlFile = (root: string) => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;

const escapeXml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
