import { chromium, type Page } from '@playwright/test';

export interface Measured {
	seconds: number;
	bytes: number;
	requests: number;
}

/** Slow 4G as Lighthouse has it in its devtools throttling: 1.6 Mbit/s × 0.9, 150 ms × 3.75. */
export const slow4G = {
	offline: false,
	latency: 563,
	downloadThroughput: (1.44e6 / 8) | 0,
	uploadThroughput: (0.675e6 / 8) | 0,
};
const wanted = 3;

/** Where a site's search is; the selectors are CSS. */
export interface SearchPlace {
	/** The page, below the site's address. */
	path: string;
	/** What opens it, where it isn't open. */
	open?: string;
	field: string;
	results: string;
}

/** The wiki's own. */
export const ownSearch: SearchPlace = {
	path: 'search/',
	field: 'search-box input[type=search]',
	results: 'search-box .results > *',
};

/** One cold visit to a search, and two searches: the words are in the field as soon as it is there. */
export async function measureSearches(
	address: string,
	executablePath: string,
	[one, two]: [string, string],
	{ path, open, field: fieldSelector, results }: SearchPlace = ownSearch,
) {
	const browser = await chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
	});
	try {
		const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
		const traffic = await watch(page);
		const begun = performance.now();
		await page.goto(address + path, { waitUntil: 'commit' });
		const field = page.locator(fieldSelector).first();
		// A click before the page's script has come opens nothing.
		if (open !== undefined) await clickUntil(page, open, fieldSelector);
		await field.fill(one, { timeout: 20_000 });
		await hasResults(page, results);
		const first = { seconds: (performance.now() - begun) / 1000, ...traffic.sum() };
		const files = [...traffic.lines];
		// What is fetched behind the first answer comes to its end, as it does while somebody reads.
		await page.waitForLoadState('networkidle');
		await field.fill('');
		await page.waitForFunction((all) => document.querySelector(all) === null, results);
		traffic.reset();
		const again = performance.now();
		await field.fill(two);
		await hasResults(page, results);
		return { first, second: { seconds: (performance.now() - again) / 1000, ...traffic.sum() }, files };
	} finally {
		await browser.close();
	}
}

const hasResults = (page: Page, results: string) =>
	page.waitForFunction(
		([all, least]) => document.querySelectorAll(all).length >= least,
		[results, wanted] as const,
		{ polling: 'raf', timeout: 30_000 },
	);

async function clickUntil(page: Page, open: string, field: string) {
	await page.locator(open).first().waitFor({ timeout: 20_000 });
	await page.waitForFunction(
		([button, input]) => {
			const box = document.querySelector<HTMLElement>(input);
			if (box?.checkVisibility()) return true;
			document.querySelector<HTMLElement>(button)?.click();
			return false;
		},
		[open, field] as const,
		{ polling: 100, timeout: 30_000 },
	);
}

/** Slows the line down and counts what comes over it. */
async function watch(page: Page) {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Network.enable');
	await cdp.send('Network.emulateNetworkConditions', slow4G);
	let bytes = 0;
	let requests = 0;
	const lines: string[] = [];
	const addresses = new Map<string, string>();
	cdp.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url));
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		bytes += encodedDataLength;
		requests++;
		lines.push(
			`${String(Math.round(encodedDataLength)).padStart(7)}  ${new URL(addresses.get(requestId) ?? 'http://x/?').pathname}`,
		);
	});
	return {
		lines,
		sum: () => ({ bytes, requests }),
		reset: () => {
			bytes = requests = 0;
		},
	};
}
