import { expect, test } from 'vitest';
import { evidenceMix } from '../../../src/library/evidenceMix.ts';
import { citedPlaces, numberCitations } from '../../../src/components/article/numberCitations.ts';
import { plainText } from '../../../src/content/text/plainText.ts';
import { wordsIn } from '../../../src/search/index/countWords.ts';
import type { EvidenceLevel } from '../../../src/content/vocabulary.ts';

const claim = (id: string, level: EvidenceLevel) => ({ id, level });

test.each([
	['a text without claims has no counts', [], []],
	[
		'the best supported come first, each with the first claim of its level in the text',
		[claim('a', 'practice'), claim('b', 'some'), claim('c', 'strong'), claim('d', 'some')],
		[
			{ level: 'strong', count: 1, first: 'c' },
			{ level: 'some', count: 2, first: 'b' },
			{ level: 'practice', count: 1, first: 'a' },
		],
	],
])('%s', (_name, claims, expected) => {
	expect(evidenceMix(claims)).toEqual(expected);
});

test('citations are numbered in the order of the page, and other links are left alone', () => {
	const html =
		'<a href="/help/">Help</a> (<a href="#p_source-a2001" class="x">A, 2001</a>; <a href="#p_source-b2002">B</a>)';
	expect(numberCitations(html)).toBe(
		'<a href="/help/">Help</a> (<a id="p_cite-1" href="#p_source-a2001" class="x">A, 2001</a>; <a id="p_cite-2" href="#p_source-b2002">B</a>)',
	);
});

test('a source knows every place that cites it', () => {
	expect([...citedPlaces([{ id: 'a' }, { id: 'b' }, { id: 'a' }])]).toEqual([
		['a', ['p_cite-1', 'p_cite-3']],
		['b', ['p_cite-2']],
	]);
});

test.each([
	['tags are left out', 'so <em>much</em> <span class="x">more</span>', 'so much more'],
	[
		'entities are read, each once',
		'R&amp;D &lt;3 &quot;yes&quot; &#39;no&#39; &amp;lt;',
		'R&D <3 "yes" \'no\' &lt;',
	],
	['white space is one blank', ' \n a\t b ', 'a b'],
	['any entity is read', 'caf&eacute;', 'café'],
	['a sign of a tag in an attribute ends nothing', '<a title="a > b">c</a>', 'c'],
])('of HTML as an attribute: %s', (_name, html, expected) => {
	expect(plainText(html)).toBe(expected);
});

test('the words of texts, each once: small, of Latin letters, without those that have an apostrophe', () => {
	expect(
		wordsIn(['It’s LATE, and late again — don’t a b2 rock’n’roll ‘said’', 'naïve and “Said” x’ o']),
	).toEqual(['late', 'and', 'again', 'roll', 'said', 'na', 've']);
	expect(wordsIn([])).toEqual([]);
});
