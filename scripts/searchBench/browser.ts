import { chromium, type Page } from '@playwright/test';

export interface Measured {
	seconds: number;
	bytes: number;
	requests: number;
}

/** Slow 4G as Lighthouse has it in its devtools throttling: 1.6 Mbit/s × 0.9, 150 ms × 3.75. */
const slow4G = {
	offline: false,
	latency: 563,
	downloadThroughput: (1.44e6 / 8) | 0,
	uploadThroughput: (0.675e6 / 8) | 0,
};
const wanted = 3;

/** One cold visit to the search page, and two searches: the words are in the field as soon as it is there. */
export async function measureSearches(address: string, executablePath: string, [one, two]: [string, string]) {
	const browser = await chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
	});
	try {
		const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
		const traffic = await watch(page);
		const begun = performance.now();
		await page.goto(`${address}search/`, { waitUntil: 'commit' });
		const field = page.getByRole('searchbox');
		await field.fill(one, { timeout: 20_000 });
		await hasResults(page);
		const first = { seconds: (performance.now() - begun) / 1000, ...traffic.sum() };
		const files = [...traffic.lines];
		// What is fetched behind the first answer comes to its end, as it does while somebody reads.
		await page.waitForLoadState('networkidle');
		await field.fill('');
		await page.waitForFunction(() => document.querySelector('search-box .results')?.childElementCount === 0);
		traffic.reset();
		const again = performance.now();
		await field.fill(two);
		await hasResults(page);
		return { first, second: { seconds: (performance.now() - again) / 1000, ...traffic.sum() }, files };
	} finally {
		await browser.close();
	}
}

const hasResults = (page: Page) =>
	page.waitForFunction(
		(least) => (document.querySelector('search-box .results')?.childElementCount ?? 0) >= least,
		wanted,
		{ polling: 'raf', timeout: 30_000 },
	);

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
