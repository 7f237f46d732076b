/**
 * Straight quotes as the typographic ones that Markdown text gets in the pages.
 * For plain text from frontmatter and attributes, which no Markdown parser sees.
 */
export function typeset(text: string): string {
	return text
		.replace(/(^|[\s([{–—])"/g, '$1“')
		.replace(/"/g, '”')
		.replace(/(^|[\s([{–—“])'/g, '$1‘')
		.replace(/'/g, '’')
		.replace(/\.\.\./g, '…');
}
