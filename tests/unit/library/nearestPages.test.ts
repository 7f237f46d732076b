import { expect, test } from 'vitest';
import { nearestPages } from '../../../src/library/nearestPages.ts';
import { wordsOfAddress } from '../../../src/content/wordsOfAddress.ts';

test.each([
	['its last part in words', '/articles/safe-attachment/', 'safe attachment'],
	['without the ending of a file', '/wiki/Safe_Attachment.html', 'safe attachment'],
	['words that are written together', '/SafeAttachment', 'safe attachment'],
	['escapes and letters of any language', '/faq/na%C3%AFve+question%3F', 'naïve question'],
	['broken escapes as they stand', '/faq/100%-sure', '100 sure'],
	['nothing where there are no words', '/', ''],
	['no more than a search can use', `/${'a-'.repeat(100)}`, 'a '.repeat(40)],
])('an address says %s', (_name, address, words) => {
	expect(wordsOfAddress(address)).toBe(words);
});

const pages = [
	{ path: '/articles/before-you-talk/', title: 'When talking it through is not safe' },
	{ path: '/articles/safe-attachment/', title: 'Secure attachment: what it is and how it grows' },
	{ path: '/glossary/secure-attachment/', title: 'secure attachment' },
	{ path: '/faq/is-it-me-or-us/', title: 'Is it me or us?' },
];
const nearest = (wanted: string) => nearestPages(wanted, pages).map(({ path }) => path);

test.each([
	['letters in the wrong order', '/articles/befroe-you-tlak/', ['/articles/before-you-talk/']],
	['the wrong shelf', '/faq/before-you-talk', ['/articles/before-you-talk/']],
	['no shelf at all', '/is-it-me-or-us.html', ['/faq/is-it-me-or-us/']],
	[
		'two that are near, the nearer first',
		'/glossary/secure-atachment/',
		['/glossary/secure-attachment/', '/articles/safe-attachment/'],
	],
	[
		'a title for an address',
		'/articles/when-talking-it-through-is-not-safe/',
		['/articles/before-you-talk/'],
	],
	['nothing like it', '/wp-login.php', []],
	['too little to tell', '/a/', []],
])('an address that leads nowhere: %s', (_name, wanted, expected) => {
	expect(nearest(wanted)).toEqual(expected);
});
