import { chromium, type Page } from '@playwright/test';
import { slow4G } from '../searchBench/browser.ts';

/** What one cold visit to a page costs. Bytes as they came over the line, packed, with headers. */
export interface Load {
	requests: number;
	bytes: number;
	/** Until something stands on the screen. */
	requestsToPaint: number;
	bytesToPaint: number;
	scriptBytes: number;
	fcp: number;
	lcp: number;
	cls: number;
	/** Beyond 50 ms of each long task after the first paint. */
	tbt: number;
}

interface Seen {
	fcp: number;
	lcp: number;
	cls: number;
	long: { start: number; duration: number }[];
}

/** A phone on slow 4G whose processor is a quarter as fast as this machine's. */
export async function measureLoad(url: string, executablePath: string): Promise<Load> {
	const args = ['--no-sandbox', '--disable-gpu', '--disable-quic'];
	const browser = await chromium.launch({ executablePath, args });
	try {
		const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
		const line = await watchLine(page);
		await page.addInitScript(observe);
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.waitForTimeout(1000);
		const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
		if (seen.fcp === 0) throw new Error('nothing was painted');
		const long = seen.long.filter(({ start }) => start >= seen.fcp);
		const tbt = long.reduce((sum, { duration }) => sum + duration - 50, 0);
		return { ...line.sum(seen.fcp), fcp: seen.fcp, lcp: seen.lcp, cls: seen.cls, tbt };
	} finally {
		await browser.close();
	}
}

/** Runs in the page, before anything of its own. */
function observe() {
	const seen: Seen = { fcp: 0, lcp: 0, cls: 0, long: [] };
	Object.assign(window, { seen });
	const on = (type: string, each: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
	on('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') seen.fcp = startTime;
	});
	on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
	on('layout-shift', (entry) => (seen.cls += (entry as unknown as { value: number }).value));
	on('longtask', ({ startTime, duration }) => seen.long.push({ start: startTime, duration }));
}

/** Slows down line and processor, and keeps what came when. Times are seconds of the browser's own clock. */
async function watchLine(page: Page) {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Network.enable');
	await cdp.send('Network.emulateNetworkConditions', slow4G);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	let begun: number | undefined;
	const parts: { id: string; at: number; bytes: number }[] = [];
	const files: { id: string; at: number; bytes: number; script: boolean }[] = [];
	const scripts = new Set<string>();
	cdp.on('Network.requestWillBeSent', ({ timestamp }) => (begun ??= timestamp));
	cdp.on('Network.responseReceived', ({ requestId, type }) => {
		if (type === 'Script') scripts.add(requestId);
	});
	cdp.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) =>
		parts.push({ id: requestId, at: timestamp, bytes: encodedDataLength }),
	);
	cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
		files.push({
			id: requestId,
			at: timestamp,
			bytes: encodedDataLength,
			script: scripts.has(requestId),
		}),
	);
	return {
		sum(fcp: number) {
			const painted = (begun ?? 0) + fcp / 1000;
			const early = files.filter(({ at }) => at <= painted);
			const whole = new Set(early.map(({ id }) => id));
			const begunOnly = parts.filter(({ id, at }) => at <= painted && !whole.has(id));
			const add = (list: readonly { bytes: number }[]) => list.reduce((sum, { bytes }) => sum + bytes, 0);
			return {
				requests: files.length,
				bytes: add(files),
				scriptBytes: add(files.filter(({ script }) => script)),
				requestsToPaint: early.length,
				bytesToPaint: add(early) + add(begunOnly),
			};
		},
	};
}
