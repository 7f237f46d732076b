/** A question's description for machines: its own, or as many whole words of the answer as fit into 160 characters. */
export function faqDescription({
	description,
	answer,
}: {
	description?: string | undefined;
	answer: string;
}): string {
	if (description !== undefined) return description;
	if (answer.length <= 160) return answer;
	const cut = answer.slice(0, 159);
	return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:.]$/, '')}…`;
}
