import { address } from '../../content/addresses.ts';
import { guardLine } from '../../content/text/guard.ts';
import type { Phrase } from '../../content/text/phrase.ts';
import { typeset } from '../../content/text/typeset.ts';
import type { SearchDoc } from './readTexts.ts';
import type { Card, Field } from '../query/format.ts';

/** What the index wants to know of an article, a question and a term, as the content gives it. */
export interface ArticleTexts {
	slug: string;
	title: string;
	description: string;
	topic: string;
	summary: string;
	takeaways: readonly string[];
	asked?: readonly string[] | undefined;
	notFor?: string | undefined;
	forTheAfraid?: boolean | undefined;
	headings: readonly { text: string }[];
	phrases: readonly Phrase[];
}

export interface QuestionTexts {
	slug: string;
	question: string;
	answer: string;
	topic: string;
	next: readonly string[];
	asked?: readonly string[] | undefined;
	forTheAfraid?: boolean | undefined;
}

export interface TermTexts {
	slug: string;
	term: string;
	definition: string;
	asked?: readonly string[] | undefined;
	forTheAfraid?: boolean | undefined;
}

const excerptLetters = 150;

export const articleDoc = (article: ArticleTexts): SearchDoc => ({
	card: {
		kind: 'Article',
		path: address.article(article.slug),
		title: typeset(article.title),
		topic: article.topic,
		excerpt: excerpt(article.description),
		...afraid(article),
	},
	texts: [
		...as('name', article.title),
		...as('asked', ...(article.asked ?? [])),
		...as('heading', ...article.headings.map(({ text }) => text)),
		...as('rest', [article.description, article.summary, ...article.takeaways].join(' ')),
	],
});

export const questionDoc = (question: QuestionTexts): SearchDoc => ({
	card: questionCard(question),
	texts: [
		...as('name', question.question),
		...as('asked', ...(question.asked ?? [])),
		...as('rest', [question.answer, ...question.next].join(' ')),
	],
});

export const questionCard = ({ slug, question, answer, topic, forTheAfraid }: QuestionTexts): Card => ({
	kind: 'Question',
	path: address.faq(slug),
	title: typeset(question),
	topic,
	excerpt: excerpt(answer),
	...afraid({ forTheAfraid }),
});

export const termDoc = ({ slug, term, definition, asked, forTheAfraid }: TermTexts): SearchDoc => ({
	card: {
		kind: 'Term',
		path: address.term(slug),
		title: typeset(term.charAt(0).toUpperCase() + term.slice(1)),
		excerpt: excerpt(definition),
		...afraid({ forTheAfraid }),
	},
	texts: [...as('name', term), ...as('asked', ...(asked ?? [])), ...as('rest', definition)],
});

/** A phrase, with the limit that goes wherever it goes. */
export function phraseDoc(phrase: Phrase, article: ArticleTexts, situation: string): SearchDoc {
	const guard = guardLine(article.notFor);
	return {
		card: {
			kind: 'Phrase',
			path: address.phrase(article.slug, phrase.id),
			title: phrase.text,
			topic: article.topic,
			situation: phrase.situation,
			moment: typeset(phrase.when ?? situation),
			...(phrase.heading && { heading: phrase.heading.text }),
			...(guard !== undefined && { guard: typeset(guard) }),
			...(phrase.avoidIf !== undefined && { avoidIf: typeset(phrase.avoidIf) }),
			...afraid(article),
		},
		texts: [
			...as('phrase', phrase.text),
			...as(
				'heading',
				...(phrase.when ? [phrase.when] : []),
				...(phrase.insteadOf ? [phrase.insteadOf] : []),
			),
			...as('rest', `${situation} ${phrase.heading?.text ?? ''} ${article.title}`),
		],
	};
}

const afraid = ({ forTheAfraid }: { forTheAfraid?: boolean | undefined }) =>
	forTheAfraid === true && { afraid: true as const };

const as = (field: Field, ...texts: string[]) => texts.map((text) => ({ field, text }));

/** The beginning of a text, whole words only. */
function excerpt(text: string): string {
	const plain = typeset(text.replace(/\s+/g, ' ').trim());
	if (plain.length <= excerptLetters) return plain;
	return `${plain.slice(0, plain.lastIndexOf(' ', excerptLetters)).replace(/[,;:.]$/, '')} …`;
}
