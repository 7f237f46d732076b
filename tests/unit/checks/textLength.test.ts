import { expect, test } from 'vitest';
import { edited, reportOf } from '../fixture.ts';

/** So many words: a paragraph of a hundred, again and again. */
const words = (count: number) =>
	Array.from({ length: count / 100 }, (_, at) => `${`Word ${at} and so on. `.repeat(20).trim()}`).join(
		'\n\n',
	);

const said = (path: string, before: string, count: number) =>
	reportOf(edited(path, before, `${words(count)}\n\n${before}`))
		.problems.filter(({ rule }) => rule === 'text-length')
		.map(({ message, severity, line }) => ({ message, severity, line }));

const article = ['en/articles/pause.mdx', 'It is late and you have said it three times.'] as const;
const question = ['en/faqs/how-long.mdx', 'Nobody has tested an exact length'] as const;

test('an article of more than 3,300 words is warned of, with its words and the mend', () => {
	expect(said(...article, 3300)).toEqual([
		{
			severity: 'warning',
			line: 1,
			message: expect.stringMatching(
				/^This text has 33\d\d words, expected at most 3300: few read further\. Make two pages of it, or take out what is said twice\.$/,
			) as string,
		},
	]);
	expect(said(...article, 3200)).toEqual([]);
});

test('a question of more than 600 words is warned of', () => {
	expect(said(...question, 600)).toHaveLength(1);
	expect(said(...question, 500)).toEqual([]);
});
