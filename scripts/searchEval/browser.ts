import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { serve } from '../serve.ts';
import type { Asked } from './measure.ts';

type Found = Pick<Asked, 'shown' | 'card' | 'line'>;

/** The built site's search page in Chromium. */
export async function openSearch(dist: string, base: string, executablePath: string) {
	const server = await serve(dist, base, 0);
	const { port } = server.address() as AddressInfo;
	const browser = await chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
	});
	const page = await browser.newPage();
	await page.goto(`http://localhost:${port}${base}search/`);
	// The panel is there once it answers; until then nobody hears what is typed.
	await page.waitForFunction(() => document.querySelector('search-box .results') !== null);
	const close = async () => {
		await browser.close();
		server.close();
	};
	return { page, close };
}

/** Types a query into the field as a reader would, and reads what the page then shows. */
export const askPage = (page: Page, words: string): Promise<Found> =>
	page.evaluate(async (words) => {
		const field = document.querySelector<HTMLInputElement>('search-box input[type="search"]')!;
		const answered = new Promise((done) => field.addEventListener('answered', done, { once: true }));
		field.value = words;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		await answered;
		const base = document.querySelector<HTMLElement>('search-box')?.dataset['base'] ?? '/';
		return {
			card: document.querySelector<HTMLElement>('search-box .help-card')?.dataset['id'] ?? null,
			line: document.querySelector<HTMLElement>('search-box .help-line')?.dataset['why'] ?? null,
			shown: [...document.querySelectorAll('search-box .results > li')].map((item) => {
				const link = item.querySelector<HTMLAnchorElement>('a.hit')!;
				return {
					title: link.textContent,
					heading: item.querySelector('.label')?.textContent ?? '',
					address: `/${(link.pathname + link.hash).slice(base.length)}`,
				};
			}),
		};
	}, words);

interface PagefindData {
	url: string;
	meta: { title?: string };
	sub_results?: { title: string }[];
}

/** Asks Pagefind as it comes, with the words as they were typed. */
export const askPlainPagefind = (page: Page, words: string): Promise<Found> =>
	page.evaluate(async (words) => {
		const base = document.querySelector<HTMLElement>('search-box')?.dataset['base'] ?? '/';
		const address = `${base}pagefind/pagefind.js`;
		const pagefind = (await import(address)) as {
			search(words: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
		};
		const { results } = await pagefind.search(words);
		const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
		return {
			card: null,
			line: null,
			shown: pages.map(({ url, meta, sub_results }) => ({
				title: meta.title ?? '',
				heading: sub_results?.[0]?.title ?? '',
				address: `/${url.slice(base.length)}`,
			})),
		};
	}, words);
