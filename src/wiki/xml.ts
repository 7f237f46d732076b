/** An XML element with escaped text, or with elements inside. */
export function xml(
	name: string,
	content: string | readonly string[],
	attributes: Record<string, string> = {},
): string {
	const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
	const open = `<${name}${given.join('')}`;
	if (content.length === 0) return `${open}/>`;
	if (typeof content === 'string') return `${open}>${escapeXml(content)}</${name}>`;
	const lines = content.flatMap((inner) => inner.split('\n')).map((line) => `  ${line}`);
	return `${open}>\n${lines.join('\n')}\n</${name}>`;
}

export const xmlFile = (root: string) => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;

const escapeXml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
