/** The words of built pages, each with the number of pages that it stands on. Markup and what is not read out is left out. */
export function wordsOfPages(pages: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const html of pages) {
		const [main = ''] = /<main[\s>][\s\S]*<\/main>/.exec(html) ?? [];
		const text = main.replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>|&[#\w]+;/g, ' ');
		for (const word of new Set(text.toLowerCase().match(/[a-z]+(?:[’'][a-z]+)?/g)))
			if (/^[a-z]{2,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}
