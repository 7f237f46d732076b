import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFile } from '../../../src/checks/run/check.ts';
import { applyFixes } from '../../../src/checks/run/fix.ts';
import { parseEntries } from '../../../src/checks/source/parseEntries.ts';
import { everyNode, readHast, wordsOf } from '../../../src/content/text/hast.ts';
import { textOf } from '../../../src/content/text/mdast.ts';
import { files, problemsOf } from '../fixture.ts';

/** The words and links of a page are those that were checked, whatever white space, line ends and fences a file has. */
const path = 'en/glossary/flooding.mdx';
const fields = /^---\n([\s\S]*?)\n---\n/.exec(files.get(path) ?? '')?.[1] ?? '';

/** Every kind of white space there is, and what is nearly one. */
const blanks = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
	/[\p{White_Space}\u180E\u200B-\u200D\u2060\uFEFF\u2800\u3164\0\x08\x1B]/u.test(sign),
);
const lineEnds = ['\n', '\r\n', '\r', '\u2028', '\u0085', '\n\n', '\n \n'];
const fences = ['---', '+++', '***', '```', '~~~', ':::', '<!--', '%%%', '---json', '=====', '|--|'];
const frontmatter = [
	(body: string) => `---\n${fields}\n---\n${body}`,
	(body: string) => `---\r\n${fields.replaceAll('\n', '\r\n')}\r\n---\r\n${body}`,
	(body: string) => `---\n${fields}\n---${body}`,
	(body: string) => `---\n${fields}\n--- \n${body}`,
	(body: string) => `---\n${fields}\n+++\n${body}\n---\n`,
	(body: string) => `+++\n${fields}\n+++\n${body}`,
	(body: string) => `;;;\n${fields}\n;;;\n${body}`,
	(body: string) => `\n---\n${fields}\n---\n${body}`,
	(body: string) => `---\n${fields}\n---\n---\n${body}\n---\n`,
	(body: string) => `\uFEFF---\n${fields}\n---\n${body}`,
	(body: string) => body,
];
const pieces = [
	'[a`b]: https://example.org/?q=`c',
	'Ask [a`b].',
	'[The Hotline]: https&#58;//xn--80ak6aa92e.com/ "Ring now"',
	'Go on with [The Hotline] now.',
	"import x from 'y'",
	'export const x = 1',
	'Not for anybody who is afraid.',
	'## A heading',
	'- [one](/articles/pause/)',
	'> words',
	'a | b',
	'{x}',
	'<Term id="flooding">flooded</Term>',
	'https://example.org/x',
	'Words [^1].',
	'[^1]: More.',
];

/** What the checker has read of a file, and what its page shows: words without their blanks, links in their order. */
function bothReadings(source: string) {
	const [entry] = parseEntries({ path, file: path, bytes: Buffer.from(source) }).entries;
	const root = entry?.nodes[0]?.node;
	if (!entry?.found || !root || entry.syntaxErrors.length > 0) return undefined;
	// No page is made of these: they are told, and both gates refuse them.
	if (entry.nodes.some(({ node }) => /esm|expression|footnote|definition|^code$/i.test(node.type)))
		return undefined;
	const drawn = readHast(entry.text);
	const hrefs = [...everyNode(drawn)].flatMap(({ tagName, properties }) =>
		tagName === 'a' ? [String(properties?.['href'])] : [],
	);
	const ids = [...everyNode(drawn)].flatMap(({ tagName = '', properties }) =>
		/^h\d$/.test(tagName) ? [properties?.['id']] : [],
	);
	return {
		checked: {
			words: bare(textOf(root)),
			links: entry.found.links.map(({ url }) => plain(url)),
			ids: entry.found.headings.map(({ id }) => id),
		},
		shown: { words: bare(wordsOf(drawn)), links: hrefs.map(plain), ids },
	};
}

const bare = (text: string) => text.replace(/\s+/gu, '');

/** A page writes what is not ASCII in an address by its bytes. */
const plain = (url: string) => encodeURI(decodeURI(url));

const isSame = (source: string) => {
	const both = bothReadings(source);
	if (both) expect(both.shown, JSON.stringify(source)).toEqual(both.checked);
	return both !== undefined;
};

test('every kind of white space is tried', () => {
	expect(blanks.length).toBeGreaterThan(30);
	for (const code of [0xa0, 0x1680, 0x2007, 0x205f, 0x3000, 0x85, 0x2028])
		expect(blanks).toContain(String.fromCharCode(code));
});

test('behind each kind of white space, each piece is to the page what it is to the checker', () => {
	let read = 0;
	for (const blank of blanks)
		for (const piece of pieces)
			for (const body of [
				`\n${blank}${piece}\n\nAsk [a\`b] or [The Hotline].\n`,
				`\nWords\n${blank}${piece}\n\nAsk [a\`b] or [The Hotline].\n`,
				`${blank}\n${piece}${blank}`,
			])
				if (isSame(frontmatter[0]?.(body) ?? '')) read++;
	expect(read).toBeGreaterThan(1000);
});

test('so it is in any order of pieces, line ends, fences and kinds of frontmatter', () => {
	let read = 0;
	const sign = fc.oneof(fc.constantFrom(...blanks), fc.constantFrom('', ' ', '  ', '    ', '\t', '> ', '- '));
	const line = fc.tuple(sign, fc.constantFrom(...pieces, ...fences), sign, fc.constantFrom(...lineEnds));
	const body = fc.array(line, { minLength: 1, maxLength: 7 }).map((lines) => lines.flat().join(''));
	fc.assert(
		fc.property(fc.constantFrom(...frontmatter), body, (around, text) => {
			if (isSame(around(text))) read++;
		}),
		{ numRuns: 3000, seed: 24 },
	);
	expect(read).toBeGreaterThan(300);
});

describe('a blank that isn’t plain, at a line’s beginning', () => {
	const told = (blank: string) => {
		const text = (files.get(path) ?? '').replace(
			/\n---\n\n?/,
			(fence) => `${fence}${blank}Words are here.\n\n`,
		);
		return problemsOf(new Map([...files, [path, text]])).filter((line) => line.includes('text-encoding'));
	};
	const odd = blanks.filter((sign) => /\p{White_Space}/u.test(sign) && !/[\t\n\r ]/.test(sign));

	test.each(odd.map((sign) => sign.charCodeAt(0).toString(16)))('U+%s is told', (code) => {
		expect(told(String.fromCharCode(Number.parseInt(code, 16)))).toHaveLength(1);
	});

	test('so it is behind plain ones, and in fields; within a line it may stand', () => {
		expect(told('\t \u00A0 ')).toHaveLength(1);
		expect(told('Words\u00A0and\u3000more. ')).toEqual([]);
		const yaml = (files.get('en/topics.yaml') ?? '').replace('\n  title', '\n\u00A0\u00A0title');
		expect(problemsOf(new Map([...files, ['en/topics.yaml', yaml]]))).toEqual([
			expect.stringMatching(/topics\.yaml:2:1 text-encoding .*U\+00A0/),
		]);
	});

	test('--fix writes plain blanks in its place, and leaves all else', () => {
		const file = join(mkdtempSync(join(tmpdir(), 'blanks-')), 'flooding.mdx');
		const before = `${files.get(path)}\n \u3000\u00A0 Words\u00A0here.\n\u2003- so\n`;
		writeFileSync(file, before);
		const { problems } = checkFile({ path, file, bytes: readFileSync(file) });
		expect(applyFixes(problems)).toHaveLength(2);
		expect(readFileSync(file, 'utf8')).toBe(`${files.get(path)}\n    Words\u00A0here.\n - so\n`);
	});
});
