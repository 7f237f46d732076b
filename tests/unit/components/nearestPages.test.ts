import { expect, test } from 'vitest';
import { nearestPages } from '../../../src/components/shell/nearestPages.ts';
import { wordsOfAddress } from '../../../src/content/wordsOfAddress.ts';

test.each([
	['its last part in words', '/articles/warm-kettle/', 'warm kettle'],
	['without the ending of a file', '/wiki/Warm_Kettle.html', 'warm kettle'],
	['words that are written together', '/WarmKettle', 'warm kettle'],
	['escapes and letters of any language', '/faq/na%C3%AFve+question%3F', 'naïve question'],
	['broken escapes as they stand', '/faq/100%-sure', '100 sure'],
	['nothing where there are no words', '/', ''],
	['no more than a search can use', `/${'a-'.repeat(100)}`, 'a '.repeat(40)],
])('an address says %s', (_name, address, words) => {
	expect(wordsOfAddress(address)).toBe(words);
});

const pages = [
	{ path: '/articles/chairs-for-two/', title: 'When two chairs are too many' },
	{ path: '/articles/warm-kettle/', title: 'A warm kettle: what it is and how it sings' },
	{ path: '/glossary/warmer-kettle/', title: 'warmer kettle' },
	{ path: '/faq/is-it-the-spoon/', title: 'Is it the spoon?' },
];
const nearest = (wanted: string) => nearestPages(wanted, pages).map(({ path }) => path);

test.each([
	['letters in the wrong order', '/articles/chiars-for-tow/', ['/articles/chairs-for-two/']],
	['the wrong shelf', '/faq/chairs-for-two', ['/articles/chairs-for-two/']],
	['no shelf at all', '/is-it-the-spoon.html', ['/faq/is-it-the-spoon/']],
	[
		'two that are near, the nearer first',
		'/glossary/warmer-ketle/',
		['/glossary/warmer-kettle/', '/articles/warm-kettle/'],
	],
	['a title for an address', '/articles/when-two-chairs-are-too-many/', ['/articles/chairs-for-two/']],
	['nothing like it', '/wp-login.php', []],
	['too little to tell', '/a/', []],
])('an address that leads nowhere: %s', (_name, wanted, expected) => {
	expect(nearest(wanted)).toEqual(expected);
});
