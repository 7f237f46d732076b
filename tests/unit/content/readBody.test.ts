import { expect, test } from 'vitest';
import { claimText } from '../../../src/content/text/claimText.ts';
import { readMdx, visit } from '../../../src/content/text/mdast.ts';
import { readBody } from '../../../src/content/text/readBody.ts';

const read = (source: string) => readBody(visit(readMdx(source)));

const article = `---
title: "A fence: with a colon"
---

Some words before. [A page](/help/)

## When it's loud

<Phrase id="stop" situation="asking-for-a-stop" when="now">Stop till [time]. I'm "full".</Phrase>

<Evidence id="pause" level="some" from="couples">
Quiet helps <Cite id="one2001 two2002" />. It is *small*.
</Evidence>

### Deeper

A <Term id="flooding">flooded</Term> mind.

## When it's loud
`;
const body = read(article);

test('a phrase carries its attributes, its words as the page shows them, and its heading', () => {
	expect(body.phrases).toMatchObject([
		{
			id: 'stop',
			situation: 'asking-for-a-stop',
			when: 'now',
			text: 'Stop till [time]. I’m “full”.',
			heading: { depth: 2, text: 'When it’s loud', id: 'when-its-loud' },
			at: { line: 9, column: 1 },
		},
	]);
});

test('a second heading with the same words gets an id of its own', () => {
	expect(body.headings.map(({ id }) => id)).toEqual(['when-its-loud', 'deeper', 'when-its-loud-1']);
});

test('a bracket of two sources gives two citations, and a claim knows both', () => {
	expect(body.citations.map(({ id }) => id)).toEqual(['one2001', 'two2002']);
	expect(body.claims).toMatchObject([{ id: 'pause', level: 'some', sources: ['one2001', 'two2002'] }]);
	expect(claimText(body.claims[0]?.words ?? [], (id) => id)).toBe('Quiet helps. It is small.');
});

test('a claim names the sources that are part of its sentence', () => {
	const { claims } = read(
		'<Evidence id="kinds" level="early" from="couples">It helps. <Cite id="one2001 two2002" as="text" /> tell three\nkinds apart <Cite id="six2006" />.</Evidence>',
	);
	expect(claimText(claims[0]?.words ?? [], (id) => id.toUpperCase())).toBe(
		'It helps. ONE2001 and TWO2002 tell three kinds apart.',
	);
});

test('terms and links keep the words that the reader sees', () => {
	expect(body.terms).toMatchObject([{ id: 'flooding', text: 'flooded' }]);
	expect(body.links).toMatchObject([{ url: '/help/', text: 'A page' }]);
});

test('frontmatter is not counted as words', () => {
	expect(read('---\ntitle: one two three\n---\n\nFour, five.').words).toBe(2);
});

test('text on the line of the tags and text on lines of its own give the same phrase', () => {
	const one = read('<Phrase id="a" situation="b">Wait a bit.</Phrase>').phrases[0]?.text;
	const two = read('<Phrase id="a" situation="b">\nWait a bit.\n</Phrase>').phrases[0]?.text;
	expect(one).toBe(two);
});

test('an answer to a phrase gives what they say, the next line and its notes, links kept', () => {
	const source = `<Reply to="stop" kind="flat">

"Whatever."

> Back at [time].

Say it once. [Get help](/help/) if you must.

</Reply>`;
	expect(read(source).replies).toMatchObject([
		{
			to: 'stop',
			kind: 'flat',
			says: '“Whatever.”',
			next: 'Back at [time].',
			notes: [[{ text: 'Say it once. ' }, { text: 'Get help', url: '/help/' }, { text: ' if you must.' }]],
		},
	]);
});

test('an answer without any text is read without stumbling', () => {
	expect(read('<Reply to="stop" kind="flat" />').replies).toMatchObject([{ says: '', notes: [] }]);
});
