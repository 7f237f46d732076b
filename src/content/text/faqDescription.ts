/** A question's description for machines: its own, or as many whole words of the answer as fit into 160 characters. */
export function faqDescription({
	description,
	answer,
}: {
	description?: string | undefined;
	answer: string;
}): string {
	return description ?? beginningOf(answer);
}

/** As many whole words of a text as fit into 160 characters. */
export function beginningOf(text: string): string {
	if (text.length <= 160) return text;
	const cut = text.slice(0, 159);
	return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:.]$/, '')}…`;
}
