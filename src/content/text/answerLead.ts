import { isAbbreviation } from './prose.ts';

/** Shorter than this, an answer's beginning may say the opposite of the whole: “It is possible to stop.” */
const least = 50;

/** How an answer begins, where it stands beside its question in a list: whole sentences, enough to stand alone. */
export function answerLead(answer: string): string {
	const text = answer.trim();
	for (const { index, 0: end } of text.matchAll(/[.!?]”?(?=\s)/g)) {
		const isEnd = !(end === '.' && isAbbreviation(text, index));
		if (isEnd && index + end.length >= least) return text.slice(0, index + end.length);
	}
	return text;
}
