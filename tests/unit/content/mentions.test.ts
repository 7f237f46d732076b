import { expect, test } from 'vitest';
import { backlinks } from '../../../src/library/backlinks.ts';
import { readMdx, visit } from '../../../src/content/text/mdast.ts';
import { mentionsIn, withAuthors } from '../../../src/content/text/mentions.ts';

const mentions = (source: string) =>
	mentionsIn(visit(readMdx(source))).map((one) => withAuthors(one, (ids) => `One (${ids.join()})`));
const sentences = (source: string) =>
	mentions(source).map(({ to, before, words, after }) => `${to} ${before}|${words}|${after}`);

test.each([
	[
		'a link stands in its sentence, without the ones around it',
		'Before it. More is in [our page](/articles/pause/#how). After it.',
		['/articles/pause/ More is in |our page|.'],
	],
	[
		'a term leads to its page',
		'A <Term id="flooding">flooded</Term> mind.',
		['/glossary/flooding/ A |flooded| mind.'],
	],
	[
		'two in one sentence are told one by one',
		'[One](/faq/one/) and [two](/faq/two/).',
		['/faq/one/ |One| and two.', '/faq/two/ One and |two|.'],
	],
	[
		'a question mark in a title ends no sentence',
		'Old. [Who first?](/faq/who/) has more.',
		['/faq/who/ |Who first?| has more.'],
	],
	[
		'opening quotes belong to the sentence',
		'Old. “Stop,” says [Jo](/faq/jo/).',
		['/faq/jo/ “Stop,” says |Jo|.'],
	],
	[
		'a citation in brackets leaves no gap, one in the sentence is named',
		'<Cite id="a2001" as="text" /> found [this](/faq/x/) <Cite id="b2002" />.',
		['/faq/x/ One (a2001) found |this|.'],
	],
	[
		'two sources named in one sentence, whose names hold a full stop, leave it whole',
		'Old. <Cite id="a2001 b-2" as="text" /> found [this](/faq/x/). New.',
		['/faq/x/ One (a2001,b-2) found |this|.'],
	],
	['emphasis inside a link is plain words', '[our *own* page](/faq/x/)', ['/faq/x/ |our own page|']],
	[
		'links in lists and in components stand in their own block',
		'- First [a](/faq/a/)\n  - Second [b](/faq/b/)\n\n<Story>\n\nThird [c](/faq/c/).\n\n</Story>',
		['/faq/a/ First |a|', '/faq/b/ Second |b|', '/faq/c/ Third |c|.'],
	],
	[
		'a claim on one line is a block',
		'<Evidence id="x" level="some" from="couples">See [d](/faq/d/).</Evidence>',
		['/faq/d/ See |d|.'],
	],
	['other sites and anchors in the page are no mentions', '[a](https://x.org/) [b](#there)', []],
])('%s', (_name, source, expected) => {
	expect(sentences(source)).toEqual(expected);
});

test('a page is told once for each page it mentions, with its first sentence, and never for itself', () => {
	const page = (path: string, source: string) => ({ path, mentions: mentions(source) });
	const found = backlinks([
		page('/articles/a/', 'First [b](/articles/b/). Again [b](/articles/b/). [Myself](/articles/a/#x).'),
		page('/faq/c/', '[A](/articles/a/) and [b](/articles/b/).'),
	]);
	const told = [...found].map(([to, list]) => [
		to,
		list.map(({ page: { path }, mention }) => [path, mention.before]),
	]);
	expect(told).toEqual([
		[
			'/articles/b/',
			[
				['/articles/a/', 'First '],
				['/faq/c/', 'A and '],
			],
		],
		['/articles/a/', [['/faq/c/', '']]],
	]);
});
