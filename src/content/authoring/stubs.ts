import { stringify } from 'yaml';

/**
 * The beginnings of new files: whole enough for the checker, with every place that is still to be written marked.
 * `npm run new` and the site's "Write an article" buttons begin with the same ones.
 */

/** Stands before everything that nobody has written yet. Only a stub may hold it. */
export const stillToWrite = 'To be written:';

/** The day of writing (YYYY-MM-DD) and the place among the topics. */
interface Beginning {
	today: string;
	topic: string;
}

const todo = (what: string) => `${stillToWrite} ${what}`;

const days = (today: string) => ({
	published: today,
	updated: today,
});

/** An article's first file. */
export function articleStub(title: string, { today, topic }: Beginning): string {
	const fields = {
		title,
		topic,
		...days(today),
		summary: todo(
			'the whole advice in sixty seconds of plain words, for somebody who will read nothing else. Use 120 to 700 characters.',
		),
		takeaways: [
			todo('the first thing worth remembering.'),
			todo('the second thing worth remembering.'),
			todo('the third thing worth remembering.'),
		],
		// Shorter than what the checker takes for a copy: the sentence is the same in every stub.
		notFor: 'Not with somebody you are afraid of.',
		status: 'stub',
	};
	const body = [
		todo('a moment that a reader knows, in two or three sentences.'),
		'## What happens there',
		todo('one idea, in your own words, with the limits of what is known.'),
		'## What you could say',
		todo('a phrase to try. CONTRIBUTING.md shows how to write one, a claim with its level, and an exercise.'),
	];
	return file(fields, body);
}

/** A question's first file. The answer has 40 to 60 words from the beginning, so that its length is seen. */
export function faqStub(
	question: string,
	{ today, article }: { today: string; article: string },
): string {
	const fields = {
		question,
		answer: todo(
			'the whole answer in 40 to 60 words, because most people read this paragraph and nothing else. Begin with the answer itself. Say what to do first, say what depends on the two people, and name the case in which this is the wrong advice.',
		),
		article,
		next: [
			todo('the first thing to do, today if possible.'),
			todo('the second thing to do.'),
			todo('the third thing to do.'),
		],
		...days(today),
		status: 'stub',
	};
	return file(fields, [todo('why this is the answer, how sure anybody is, and where it comes from.')]);
}

/** A term's first file. */
export function termStub(term: string): string {
	const fields = {
		term,
		definition: todo(
			'what it means in 25 to 50 everyday words, without another technical term in it, with one small example that a reader could have seen at home last week.',
		),
		status: 'stub',
	};
	return file(fields, [todo('how the word is used, how it is misused, and what is known about it.')]);
}

/** A phrase lives in an article. One that has none yet comes in a stub of its own; whoever reviews it moves it. */
export function phraseArticleStub({ situation, ...beginning }: Beginning & { situation: string }): string {
	const [head = ''] = articleStub('A phrase to add', beginning).split('\n\nTo be written: a moment');
	const phrase = `<Phrase id="a-name-of-its-own" situation="${situation}" when="when …">${todo('what to say, in at most three short sentences.')}</Phrase>`;
	return `${head}\n\n${todo('the article it belongs to, and when it fits.')}\n\n${phrase}\n`;
}

const file = (fields: Record<string, unknown>, body: readonly string[]) =>
	`---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body.join('\n\n')}\n`;
