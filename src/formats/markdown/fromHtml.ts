import type { PhrasingContent } from 'mdast';

/** A formatted reference as Markdown nodes: what stands in italics stays so, other tags carry nothing. */
export function fromHtml(html: string): PhrasingContent[] {
	return html
		.split(/(<i>.*?<\/i>)/s)
		.filter((part) => part !== '')
		.map((part): PhrasingContent => {
			const text = { type: 'text' as const, value: plain(part) };
			return part.startsWith('<i>') ? { type: 'emphasis', children: [text] } : text;
		});
}

export const plain = (html: string) =>
	html
		.replace(/<[^>]+>/g, '')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&nbsp;', ' ')
		.replaceAll('&amp;', '&');
