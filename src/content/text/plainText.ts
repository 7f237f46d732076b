/** The words of rendered HTML, for an attribute: without tags, its entities read. */
export const plainText = (html: string): string =>
	html
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:amp|lt|gt|quot|#39|#38);/g, (entity) => signs[entity] ?? entity)
		.replace(/\s+/g, ' ')
		.trim();

const signs: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&#38;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
};
