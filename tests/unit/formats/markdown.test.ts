import type { PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { longDay } from '../../../src/i18n/index.ts';
import { articleTwin } from '../../../src/formats/markdown/articleTwin.ts';
import { blockForms, wordForms } from '../../../src/formats/markdown/components.ts';
import type { TwinContext } from '../../../src/formats/markdown/context.ts';
import { faqTwin } from '../../../src/formats/markdown/faqTwin.ts';
import { fromBody } from '../../../src/formats/markdown/fromBody.ts';
import { fromHtml } from '../../../src/formats/markdown/fromHtml.ts';
import { markdown, paragraph } from '../../../src/formats/markdown/nodes.ts';
import { termTwin } from '../../../src/formats/markdown/termTwin.ts';
import { readMdx } from '../../../src/content/text/mdast.ts';
import type { Phrase } from '../../../src/content/text/phrase.ts';
import { vocabulary } from '../../../src/content/vocabulary.ts';

const quiet = {
	id: 'quiet2024',
	label: 'Quiet &amp; Calm, 2024',
	textLabel: 'Quiet and Calm (2024)',
	reference: 'Quiet, A. (2024). <i>Soft things</i>. Press.',
	rank: 0,
	url: 'https://doi.org/10.1/x',
};
const pause: Phrase = {
	id: 'stop-sign',
	situation: 'pausing',
	when: 'when you can’t hear any more',
	insteadOf: 'Calm down.',
	avoidIf: 'they are afraid',
	text: 'Back at [time], and I’ll start.',
};

const context: TwinContext = {
	t: en,
	path: '/articles/pause/',
	absolute: (path) => `https://wiki.example${path}`,
	longDay,
	source: () => quiet,
	phrase: () => pause,
	sheet: () => ({ title: 'Our pause', minutes: 15, who: 'together' }),
	situation: () => 'Asking for a pause',
	today: '2026-03-01',
};

const written = (source: string) => markdown(fromBody(readMdx(source).children ?? [], context)).trimEnd();

test('every component of the vocabulary has a Markdown form', () => {
	const forms = [...Object.keys(blockForms), ...Object.keys(wordForms)];
	expect(Object.keys(vocabulary).filter((name) => !forms.includes(name))).toEqual([]);
});

const rows: [name: string, mdx: string, expected: string][] = [
	['plain paragraphs stay as they are', 'One *soft* and **loud** word.', 'One _soft_ and **loud** word.'],
	['a link within the wiki gets scheme and host', '[x](/help/)', '[x](https://wiki.example/help/)'],
	[
		'a link to a place on the page gets its page',
		'[x](#said-back)',
		'[x](https://wiki.example/articles/pause/#said-back)',
	],
	['a link elsewhere stays', '[x](https://a.example/)', '[x](https://a.example/)'],
	[
		'a sheet is a link to its page',
		'<Sheet id="our-pause" />',
		'**Sheet · 15 minutes · both of you, on a calm day** [Our pause](https://wiki.example/sheets/our-pause/)',
	],
	['a citation stands in brackets', 'So <Cite id="quiet2024" />.', 'So (Quiet & Calm, 2024).'],
	[
		'several sources share a bracket, with a page',
		'So <Cite id="quiet2024 calm2024" page="7" />.',
		'So (Quiet & Calm, 2024; Quiet & Calm, 2024, p. 7).',
	],
	[
		'a citation in the sentence has its year in brackets',
		'<Cite id="quiet2024" as="text" /> saw it.',
		'Quiet and Calm (2024) saw it.',
	],
	[
		'a term leads to its page',
		'You are <Term id="flooding">flooded</Term>.',
		'You are [flooded](https://wiki.example/glossary/flooding/).',
	],
	[
		'a claim keeps its level, on one line or several',
		'<Evidence id="a" level="early" from="couples">Claim one.</Evidence>\n\n<Evidence id="b" level="practice">\nClaim two.\n</Evidence>',
		'Claim one.\n\n> **Early evidence**: Small studies, or studies that looked at one moment only.\n\nClaim two.\n\n> **Practice, not tested**: Sensible advice from practice that nobody has tested as such.',
	],
	[
		'a phrase keeps its moment and its limits',
		'<Phrase id="stop-sign" situation="pausing">x</Phrase>',
		'> **A phrase to try** · when you can’t hear any more\n>\n> “Back at \\[time], and I’ll start.”\n>\n> Instead of “Calm down.”\n>\n> Not if they are afraid.',
	],
	[
		'an exercise keeps its steps and when to stop',
		'<Exercise id="e" title="Agree" minutes="15" who="together" stop="Stop if it hurts.">\n\n1. One.\n2. Two.\n\n</Exercise>',
		'### Agree\n\n_Do this · 15 minutes · both of you, on a calm day_\n\n1. One.\n2. Two.\n\n**When to stop:** Stop if it hurts.',
	],
	[
		'a drawing is told by its title and its text',
		'<Diagram name="responsive-reply" alt="Three bubbles. One says: I\'m with you." />',
		'> **Drawing:** A reply in three steps\n>\n> Three bubbles. One says: I’m with you.',
	],
	[
		'a story says that it is invented',
		'<Story>\n\nSam waits.\n\n</Story>',
		'> **An invented example**\n>\n> Sam waits.',
	],
	[
		'a table keeps its cells',
		'| a | b |\n| --- | --- |\n| 1 \\| 2 | **3** |',
		'| a | b |\n| --- | --- |\n| 1 \\| 2 | **3** |',
	],
	['a picture is what its text says', '![A clock](../images/clock.png)', '_A clock_'],
	['nested lists stay nested', '- a\n  - b\n- c', '- a\n  - b\n- c'],
	['signs that Markdown would take for markup are kept as signs', 'a \\* b \\_c\\_', 'a \\* b \\_c\\_'],
];

test.each(rows)('%s', (_name, mdx, expected) => {
	expect(written(mdx)).toBe(expected);
});

test('a component without a form is told and not dropped', () => {
	expect(() => written('<Pill id="x">y</Pill>')).toThrow('<Pill> has no Markdown form');
});

test('a formatted reference keeps its italics and its signs', () => {
	expect(markdown([paragraph(...fromHtml('A &amp; B. <i>Big &#38; soft</i>. <span>Press</span>.'))])).toBe(
		'A & B. _Big & soft_. Press.\n',
	);
});

const days = {
	published: '2026-01-10',
	updated: '2026-02-01',
	checked: '2026-02-01',
	checkAgain: '2027-02-01',
};

describe('a whole page', () => {
	const article = {
		title: 'A pause that comes back',
		description: 'How two people stop in time.',
		topic: 'conflict',
		...days,
		summary: 'Stop with a clock time.',
		takeaways: ['Name a time.', 'Come back.', 'Begin.'],
		firstPhrase: 'stop-sign',
		notFor: 'Not if you are afraid. Leave whenever you need to.',
		asked: ['time-out'],
		changes: [
			{ date: '2026-01-20', note: 'The pause may be longer.' },
			{ date: '2026-02-01', note: 'Half an hour is a guess.' },
		],
	};
	const parts = {
		data: article,
		tree: readMdx('Some words.'),
		questions: [
			{
				slug: 'how-long',
				question: 'How long?',
				answer: 'Half an hour is a fair guess, and nobody has tested an exact length. Or more.',
			},
		],
		related: [{ slug: 'listening', title: 'Listening', why: 'for afterwards.' }],
		sources: [quiet],
	};

	test('of an article says everything in the order of the page', () => {
		expect(articleTwin(parts, context)).toBe(`# A pause that comes back

How two people stop in time.

> **Not for this:** Not if you are afraid. [Get help first](https://wiki.example/help/)

> **A phrase to try** · when you can’t hear any more
>
> “Back at \\[time], and I’ll start.”
>
> Instead of “Calm down.”
>
> Not if they are afraid.

## In sixty seconds

Stop with a clock time.

## Stop, and get help, if

- you are afraid of what the other might do
- one of you hits, threatens, forces or keeps watch on the other
- you think of ending your life, or of hurting somebody

> **Not for this:** Not if you are afraid. Leave whenever you need to. [Get help first](https://wiki.example/help/)

In danger now, ring the emergency number: 112 · 999 · 911 · 000 · 111.

Some words.

## Worth remembering

- Name a time.
- Come back.
- Begin.

## Questions people ask

- [How long?](https://wiki.example/faq/how-long/) Half an hour is a fair guess, and nobody has tested an exact length.

## Read next

- [Listening](https://wiki.example/articles/listening/): for afterwards.

## Sources

- Quiet, A. (2024). _Soft things_. Press. [https://doi.org/10.1/x](https://doi.org/10.1/x)

## What we changed

- 1 February 2026: Half an hour is a guess.
- 20 January 2026: The pause may be longer.

First published: 10 January 2026 · Last changed: 1 February 2026 · Checked against its sources: 1 February 2026 · Due to be checked again: 1 February 2027.

Nobody with a clinical licence has reviewed this page.

From [https://wiki.example/articles/pause/](https://wiki.example/articles/pause/). Text under CC BY 4.0.
`);
	});

	test('of a stub past its check says both at the top', () => {
		const data = { ...article, status: 'stub' as const };
		const lines = articleTwin({ ...parts, data }, { ...context, today: '2028-01-01' }).split('\n\n');
		expect(lines.slice(2, 4)).toEqual([
			'_This page is still being written. What stands here is a beginning._',
			'_This page was due to be checked on 1 February 2027. Read it with that in mind._',
		]);
	});

	test('of a question past its check says so before the answer', () => {
		const data = {
			question: 'How long?',
			answer: 'Half an hour.',
			article: 'pause',
			topic: 'conflict',
			next: ['Agree.', 'Go.', 'Come back.'],
			asked: ['time'],
			...days,
		};
		const rest = {
			tree: readMdx(''),
			notFor: undefined,
			phrase: undefined,
			replies: [],
			related: [],
			sources: [],
		};
		const from = { slug: 'pause', title: 'A pause', description: 'How.' };
		const text = faqTwin({ data, article: from, ...rest }, { ...context, today: '2028-01-01' });
		expect(text.split('\n\n').slice(0, 3)).toEqual([
			'# How long?',
			'_This page was due to be checked on 1 February 2027. Read it with that in mind._',
			'Half an hour.',
		]);
	});

	test('of a question gives the limit before the phrase', () => {
		const text = faqTwin(
			{
				data: {
					question: 'How long?',
					answer: 'Half an hour.',
					article: 'pause',
					topic: 'conflict',
					next: ['Agree.', 'Go.', 'Come back.'],
					asked: ['time'],
					...days,
				},
				tree: readMdx('Nobody knows.'),
				notFor: 'Not if you are afraid.',
				phrase: { ...pause, guard: 'Not with fear.' },
				replies: [
					{
						to: 'pause',
						kind: 'flat',
						says: 'A shrug.',
						next: 'See you at [time].',
						notes: [[{ text: 'Go.' }]],
					},
					{
						to: 'pause',
						kind: 'frightening',
						says: 'A blow.',
						notes: [[{ text: 'Leave and ' }, { text: 'get help', url: '/help/' }]],
					},
				],
				article: { slug: 'pause', title: 'A pause', description: 'How to stop.' },
				related: [],
				sources: [],
			},
			context,
		);
		expect(text.split('\n').filter((line) => /^[#>1]/.test(line))).toEqual([
			'# How long?',
			'## Stop, and get help, if',
			'> **Not for this:** Not if you are afraid. [Get help first](https://wiki.example/help/)',
			'> **A phrase to try** · when you can’t hear any more',
			'>',
			'> **Not for this:** Not with fear. [Get help first](https://wiki.example/help/)',
			'>',
			'> “Back at \\[time], and I’ll start.”',
			'>',
			'> Instead of “Calm down.”',
			'>',
			'> Not if they are afraid.',
			'> **And if they answer … Flatly** A shrug.',
			'>',
			'> You could say next: “See you at \\[time].”',
			'>',
			'> Go.',
			'> **And if they answer … In a way that frightens** A blow.',
			'>',
			'> Leave and [get help](https://wiki.example/help/)',
			'## Why',
			'## What to do next',
			'1. Agree.',
			'## The whole story',
		]);
	});

	test('of a term gives definition, other words and where it is used', () => {
		const data = { term: 'flooding', definition: 'Too much at once.', asked: ['swamped', 'full'] };
		const mentions = [{ path: '/articles/pause/', title: 'A pause' }];
		expect(termTwin({ data, tree: readMdx(''), mentions, sources: [] }, context)).toBe(`# flooding

Too much at once.

## Where this is mentioned

- [A pause](https://wiki.example/articles/pause/)

From [https://wiki.example/articles/pause/](https://wiki.example/articles/pause/). Text under CC BY 4.0.
`);
	});
});

test('a paragraph is what the library would write, whatever meets in it', () => {
	const text = (value: string): PhrasingContent => ({ type: 'text', value });
	const texts = ['We', 'us ', ' a', '“Stop', 'it.”', ' (so', 'now)', 'x!', '1. ', '*', '[', 'a]', '&amp'];
	const wraps: ((inside: PhrasingContent) => PhrasingContent)[] = [
		(inside) => inside,
		(inside) => ({ type: 'emphasis', children: [inside] }),
		(inside) => ({ type: 'strong', children: [inside] }),
		(inside) => ({ type: 'strong', children: [{ type: 'emphasis', children: [inside] }] }),
		(inside) => ({ type: 'link', url: '/a/', children: [inside] }),
		(inside) => ({ type: 'link', url: '/(a b)?c&d', children: [{ type: 'emphasis', children: [inside] }] }),
	];
	const written = texts.flatMap((before) =>
		texts.flatMap((inside) =>
			texts.flatMap((after) =>
				wraps.flatMap((wrap) => {
					const one = {
						type: 'paragraph' as const,
						children: [text(`So${before}`), wrap(text(inside)), text(`${after}End.`)],
					};
					const library = toMarkdown(one, {
						bullet: '-',
						emphasis: '_',
						listItemIndent: 'one',
						resourceLink: true,
					});
					const ours = markdown([one]);
					return ours === library ? [] : [{ ours, library }];
				}),
			),
		),
	);
	expect(written).toEqual([]);
});
