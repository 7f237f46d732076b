import type { ArticleData } from './schemas/article.ts';
import type { FaqData } from './schemas/faq.ts';
import { monthsLater } from './monthsLater.ts';
import { beginningOf } from './text/faqDescription.ts';

/** An article with the fields that nobody has to write: what its file leaves out is worked out here, and nowhere else. */
export const wholeArticle = <D extends ArticleData>(
	data: D,
	phrases: readonly { id: string; text: string }[],
) => ({
	...data,
	...checkDays(data, data.title),
	description: data.description ?? beginningOf(data.summary),
	firstPhrase: data.firstPhrase ?? phrases.find(({ text }) => text.length <= maxFirstPhrase)?.id,
});

/** A question with its days, and with the topic of its article where it names none. */
export const wholeFaq = <D extends FaqData>(data: D, topicOf: (article: string) => string) => ({
	...data,
	...checkDays(data, data.question),
	topic: data.topic ?? topicOf(data.article),
});

export type WholeArticle = ReturnType<typeof wholeArticle<ArticleData>>;
export type WholeFaq = ReturnType<typeof wholeFaq<FaqData>>;

/**
 * A page was checked when it was published, and is checked again 12 to 23 months later, by its title: pages that are
 * written in one week don't fall due in one.
 */
export function checkDays(
	{ published, checked = published, checkAgain }: Days,
	title: string,
): Required<Checked> {
	const sum = [...title].reduce((all, sign) => (all * 31 + sign.charCodeAt(0)) % 1_000_003, 7);
	return { checked, checkAgain: checkAgain ?? monthsLater(checked, 12 + (sum % 12)) };
}

/** It stands at the top of a page and on cards. */
export const maxFirstPhrase = 140;

interface Checked {
	checked: string;
	checkAgain: string;
}

interface Days {
	published: string;
	checked?: string | undefined;
	checkAgain?: string | undefined;
}
