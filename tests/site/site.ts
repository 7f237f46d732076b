import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** The built site that the tests look at: `dist` at the root, or another folder under another base path. */
export const dist = process.env['SITE_DIST'] ?? 'dist';
export const base = process.env['BASE_PATH'] ?? '/';

export interface BuiltPage {
	/** File below the built site. */
	file: string;
	/** Its address with the base path. */
	path: string;
	html: string;
	root: HTMLElement;
}

if (!existsSync(join(dist, 'index.html'))) throw new Error(`No site in ${dist}: run npm run build first.`);

const allPages: BuiltPage[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html'))
	.sort()
	.map((file) => {
		const html = readFileSync(join(dist, file), 'utf8');
		const path = base + file.replaceAll('\\', '/').replace(/index\.html$/, '');
		return { file, path, html, root: parse(html) };
	});

const leadsOn = ({ root }: BuiltPage) => root.querySelector('meta[http-equiv=refresh]') !== null;

/** Every page but old addresses of renamed ones, which only lead on. */
export const pages = allPages.filter((page) => !leadsOn(page));
export const oldPages = allPages.filter(leadsOn);

export const articlePages = pages.filter(({ file }) => /^articles[/\\][^/\\]+[/\\]index/.test(file));
export const faqPages = pages.filter(({ file }) => /^faq[/\\][^/\\]+[/\\]index/.test(file));

export const termPages = pages.filter(({ file }) => /^glossary[/\\][^/\\]+[/\\]index/.test(file));

export const sheetPages = pages.filter(({ file }) => /^sheets[/\\][^/\\]+[/\\]index/.test(file));

export const pathPages = pages.filter(({ file }) => /^paths[/\\][^/\\]+[/\\]index/.test(file));

export const read = (file: string) => readFileSync(join(dist, file), 'utf8');
