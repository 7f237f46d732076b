import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToMdast } from 'satteri';
import { parse } from 'node-html-parser';
import sax from 'sax';
import { expect, test } from 'vitest';
import { textOf, type MdNode } from '../../src/content/text/mdast.ts';
import {
	articlePages,
	base,
	dist,
	faqPages,
	oldPages,
	pages,
	read,
	pathPages,
	sheetPages,
	termPages,
	type BuiltPage,
} from './site.ts';

/** What machines read is what people see: the whole site is held against itself. */

const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const visible = ({ root }: BuiltPage) => words(root.querySelector('body')?.text ?? '');
const long = (day: string) =>
	new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

interface Thing {
	'@type': string;
	[key: string]: unknown;
}

function things({ root }: BuiltPage): Thing[] {
	return root.querySelectorAll('script[type="application/ld+json"]').flatMap((script) => {
		const { '@context': context, '@graph': graph } = JSON.parse(script.text);
		expect(context).toBe('https://schema.org');
		return graph as Thing[];
	});
}
const typesOn = (page: BuiltPage) => things(page).map((thing) => thing['@type']);

/** Every text of a description with its key; addresses and codes are looked at on their own. */
function textsIn(value: unknown, key = ''): { key: string; text: string }[] {
	if (typeof value === 'string') return [{ key, text: value }];
	if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, key));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name));
}
const addresses = new Set(['url', 'item', 'license', 'inDefinedTermSet']);
const codes = new Set(['@type', 'inLanguage']);

test('every kind of page describes itself to machines', () => {
	for (const page of articlePages) expect(typesOn(page), page.file).toEqual(['Article', 'BreadcrumbList']);
	for (const page of faqPages) expect(typesOn(page), page.file).toEqual(['FAQPage', 'BreadcrumbList']);
	for (const page of termPages) expect(typesOn(page), page.file).toEqual(['DefinedTerm', 'BreadcrumbList']);
	for (const page of [...sheetPages, ...pathPages])
		expect(typesOn(page), page.file).toEqual(['BreadcrumbList']);
	expect(typesOn(pages.find(({ file }) => file === 'index.html') as BuiltPage)).toEqual(['WebSite']);
});

test('every text and day in it stands on the page, and every address is one of the site', () => {
	const known = new Set(pages.map(({ path }) => path));
	const wrong: string[] = [];
	for (const page of pages) {
		const text = visible(page);
		for (const { key, text: said } of things(page).flatMap((thing) => textsIn(thing))) {
			if (codes.has(key)) continue;
			if (addresses.has(key)) {
				const { origin, pathname } = new URL(said);
				if (origin.includes('relationship') && !known.has(pathname)) wrong.push(`${page.file}: ${said}`);
			} else {
				const shown = key.startsWith('date') ? long(said) : words(said);
				if (!text.includes(shown)) wrong.push(`${page.file}: ${key} “${said}”`);
			}
		}
	}
	expect(wrong).toEqual([]);
});

test('a headline, a question and a term are the page’s heading, an answer its first paragraph', () => {
	for (const page of [...articlePages, ...faqPages, ...termPages]) {
		const heading = words(page.root.querySelector('h1')?.text ?? '');
		const [thing] = things(page);
		const asked = (thing?.['mainEntity'] as { name: string; acceptedAnswer: { text: string } }[])?.[0];
		expect(thing?.['headline'] ?? thing?.['name'] ?? asked?.name, page.file).toBe(heading);
		if (asked)
			expect(asked.acceptedAnswer.text).toBe(words(page.root.querySelector('article h1 + p')?.text ?? ''));
	}
});

test('every page says where it stands, and no two stand in one place', () => {
	const places = pages
		.filter(({ file }) => file !== '404.html')
		.map(({ root }) => root.querySelectorAll('link[rel=canonical]').map((one) => one.getAttribute('href')));
	expect(places.filter((one) => one.length !== 1)).toEqual([]);
	expect(new Set(places.flat()).size).toBe(places.length);
});

/** Letters and digits only: how a text is set is the page's affair. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const plainOf = (markdown: string) => bare(textOf(markdownToMdast(markdown) as unknown as MdNode));

/** What a twin has to say too: all running text, and phrases with the names of their blanks. */
const told =
	'h1, .answer, .lead, .definition, .guard p, #p_safety-card, #p_safety-card + div p, .minute p, .prose p, .prose li, .prose td, .prose h2, .prose h3, .prose blockquote, article ol > li, article ul > li';

test('every article, question and term stands beside itself as Markdown that says the same', () => {
	const missing: string[] = [];
	const pagesWithTwin = [...articlePages, ...faqPages, ...termPages];
	expect(pagesWithTwin.length).toBeGreaterThan(0);
	for (const { html, path, file } of pagesWithTwin) {
		const root = parse(html);
		const twin = path.replace(/\/$/, '.md');
		const link = root.querySelector('link[rel=alternate][type="text/markdown"]');
		expect(link?.getAttribute('href')).toBe(twin);
		const said = plainOf(read(twin.slice(base.length)));
		for (const blank of root.querySelectorAll('blockquote input'))
			blank.replaceWith(blank.getAttribute('placeholder') ?? '');
		for (const furniture of root.querySelectorAll('button, nav, [popover], .how + .small, ol.small a'))
			furniture.remove();
		for (const block of root.querySelectorAll(told)) {
			if (block.querySelector('ul, ol, p, nav')) continue;
			if (!said.includes(bare(block.text))) missing.push(`${file}: ${words(block.text).slice(0, 90)}`);
		}
	}
	expect(missing.slice(0, 10)).toEqual([]);
});

test('the limit and each evidence level of a page stand in its twin', () => {
	for (const { root, path, file } of [...articlePages, ...faqPages]) {
		const markdown = read(`${path.slice(base.length).replace(/\/$/, '.md')}`);
		const levels = [
			'Strong evidence',
			'Some evidence',
			'Early evidence',
			'Contested',
			'Practice, not tested',
		];
		const marked = levels.reduce(
			(sum, level) => sum + markdown.split(new RegExp(`\\*\\*${level}(?:\\*\\*|, )`)).length - 1,
			0,
		);
		expect(marked, file).toBe(root.querySelectorAll('.claim').length);
		const guards = root.querySelectorAll('.guard').length;
		if (guards > 0) expect(markdown, file).toContain('**Not for this:**');
	}
});

test('the index of twins lists every one that is not a stub, and only files that are there', () => {
	const listed = [...read('llms.txt').matchAll(/\]\((https:[^)]+\.md)\)/g)].map(
		([, url]) => new URL(url ?? '').pathname,
	);
	const stubs = new Set(
		pages.filter(({ root }) => root.querySelector('meta[name=robots]')).map(({ path }) => path),
	);
	const expected = [...articlePages, ...faqPages, ...termPages, ...sheetPages, ...pathPages]
		.filter(({ path }) => !stubs.has(path))
		.map(({ path }) => path.replace(/\/$/, '.md'));
	expect(listed.sort()).toEqual(expected.sort());
});

/** Reads a whole XML file and gives the texts of an element. Throws where it is not well formed. */
function xmlTexts(file: string): (name: string) => string[] {
	const found: { name: string; text: string }[] = [];
	const open: string[] = [];
	const parser = sax.parser(true);
	parser.onerror = (error) => {
		throw error;
	};
	parser.onopentag = ({ name }) => {
		open.push(name);
		found.push({ name: open.join('/'), text: '' });
	};
	parser.ontext = (text) => {
		const last = found.findLast(({ name }) => name === open.join('/'));
		if (last) last.text += text;
	};
	parser.onclosetag = () => open.pop();
	parser.write(read(file)).close();
	return (name) => found.filter((one) => one.name === name).map(({ text }) => text.trim());
}

test('every XML file is well formed', () => {
	for (const file of ['feed.xml', 'sitemap-index.xml', 'sitemap-0.xml'])
		expect(() => xmlTexts(file), file).not.toThrow();
});

test('the feed has an identity an entry, days in order, and pages that are there', () => {
	const texts = xmlTexts('feed.xml');
	const ids = texts('feed/entry/id');
	expect(ids.length).toBeGreaterThan(0);
	expect(new Set(ids).size).toBe(ids.length);
	const days = texts('feed/entry/updated');
	for (const [index, id] of ids.entries()) {
		expect(id).toMatch(/^tag:[\w.-]+,\d{4}-\d{2}-\d{2}:(?:articles|faq)\/[\w/-]+$/);
		expect(days[index]).toBe(`${/,([\d-]+):/.exec(id)?.[1]}T00:00:00Z`);
	}
	expect(days).toEqual(days.toSorted().reverse());
	expect(texts('feed/updated')).toEqual(days.slice(0, 1));
	const links = [...read('feed.xml').matchAll(/rel="alternate" type="text\/html" href="([^"]+)"/g)];
	for (const [, url] of links) expect(pages.map(({ path }) => path)).toContain(new URL(url ?? '').pathname);
});

test('a feed entry says what the page says, and no more than the tab of a sensitive one', () => {
	const byPath = new Map(pages.map((page) => [page.path, page]));
	for (const entry of read('feed.xml').split('<entry>').slice(1)) {
		const page = byPath.get(new URL(/href="([^"]+)"/.exec(entry)?.[1] ?? '').pathname);
		const title = /<title>([^<]+)</.exec(entry)?.[1] ?? '';
		const summary = /<summary>([^<]+)</.exec(entry)?.[1];
		const tab = page?.root.querySelector('title')?.text ?? '';
		expect(tab.startsWith(title) || title.startsWith(tab), title).toBe(true);
		if (summary) expect(page && visible(page)).toContain(summary.split(' Not for this:')[0]);
	}
});

test('robots may read everything and learn where the sitemap is', () => {
	const [, url] = /^Sitemap: (.+)$/m.exec(read('robots.txt')) ?? [];
	expect(read('robots.txt')).toContain('Allow: /');
	expect(existsSync(join(dist, new URL(url ?? '').pathname.slice(base.length)))).toBe(true);
});

test('a page that changed says in the sitemap when, and no other day is made up', () => {
	const texts = read('sitemap-0.xml');
	for (const { root, path } of [...articlePages, ...faqPages]) {
		if (root.querySelector('meta[name=robots]')) continue;
		const [entry = ''] = texts.split('<url>').filter((one) => one.includes(`${path}</loc>`));
		const days = root.querySelectorAll('time').map((time) => time.getAttribute('datetime'));
		expect(days, path).toContain(/<lastmod>([\d-]+)/.exec(entry)?.[1]);
	}
	expect(texts.split('<lastmod>').length - 1).toBeLessThanOrEqual(articlePages.length + faqPages.length);
});

test('an old address leads on, says so, and is not to be found', () => {
	for (const { root } of oldPages) {
		const to = /url=(.+)$/.exec(
			root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content') ?? '',
		)?.[1];
		expect(pages.map(({ path }) => path)).toContain(to);
		expect(root.querySelector('main a')?.getAttribute('href')).toBe(to);
		expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
	}
	const rules = read('_redirects')
		.split('\n')
		.filter((line) => line.startsWith('/'));
	expect(rules).toHaveLength(oldPages.length * 2);
});

const meta = ({ root }: BuiltPage, property: string) =>
	root.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content') ?? '';
const picture = (page: BuiltPage) => new URL(meta(page, 'image')).pathname.slice(base.length);
/** The page that opens what readers share: found by nobody, sent to many. */
const sent = 'shared/index.html';
const isOpen = ({ root }: BuiltPage) => !root.querySelector('meta[name=robots]');
/** A page whose tab says something else than its heading. */
const isSensitive = ({ root }: BuiltPage) => {
	const [tab = ''] = (root.querySelector('title')?.text ?? '').split(' · ');
	return tab.toLowerCase() !== words(root.querySelector('h1')?.text ?? '').toLowerCase();
};

test('every page that may be found has a picture, which says what the page says', () => {
	const open = pages.filter(isOpen);
	for (const page of open) {
		expect(existsSync(join(dist, picture(page))), page.file).toBe(true);
		const [title = '', first = ''] = meta(page, 'image:alt').split('\n');
		if (isSensitive(page)) continue;
		expect(title.toLowerCase(), page.file).toBe(
			words(page.root.querySelector('h1')?.text ?? '').toLowerCase(),
		);
		const answer =
			page.root.querySelector('.answer')?.text ??
			page.root.querySelector('meta[name=description]')?.getAttribute('content');
		expect(first.length, page.file).toBeGreaterThan(20);
		expect(words(answer ?? '')).toContain(first.replace(/…$/, ''));
	}
	const named = new Set(open.map(picture));
	expect(
		readdirSync(join(dist, 'cards'))
			.map((file) => `cards/${file}`)
			.sort(),
	).toEqual([...named].sort());
	for (const page of pages.filter((one) => !isOpen(one) && one.file !== sent))
		expect(meta(page, 'image'), page.file).toBe('');
});

test('the card of a sensitive page is the home page’s, and no word of it tells what the page is about', () => {
	const home = pages.find(({ file }) => file === 'index.html') as BuiltPage;
	const sensitive = [
		...articlePages,
		...faqPages,
		...pages.filter(({ file }) => file === 'help/index.html'),
	].filter(isSensitive);
	sensitive.push(...pages.filter(({ file }) => file === sent || file === 'self-test/index.html'));
	expect(sensitive.length).toBeGreaterThan(2);
	for (const page of sensitive) {
		for (const property of ['image', 'image:alt', 'description'])
			expect(meta(page, property), page.file).toBe(meta(home, property));
		expect(meta(page, 'title')).toBe(page.root.querySelector('title')?.text);
	}
});
