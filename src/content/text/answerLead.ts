/** Shorter than this, an answer's beginning may say the opposite of the whole: “It is possible to stop.” */
const least = 50;

/** How an answer begins, where it stands beside its question in a list: whole sentences, enough to stand alone. */
export function answerLead(answer: string): string {
	const sentences = answer.trim().match(/[\s\S]+?(?:[.!?]”?(?=\s|$)|$)/g) ?? [];
	let text = '';
	for (const sentence of sentences) {
		text += sentence;
		if (text.trim().length >= least) break;
	}
	return text.trim();
}
