import { chromium } from '@playwright/test';
import { spread } from './bench/table.ts';
import { findChromium } from './chromium.ts';
import { serve } from './serve.ts';

/**
 * How long it takes from the tap behind the last answer until the result stands on the screen, with the processor
 * slowed down four times, as a cheap phone's is. It prints figures and judges none.
 *
 *     npm run build && node scripts/benchSelfTest.ts
 */
const [port, runs, slowdown] = [4399, 9, 4];
const server = await serve('dist', '/', port);
const executablePath = findChromium();
const browser = await chromium.launch({
	...(executablePath !== undefined && { executablePath }),
	args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
const times: { script: number; painted: number }[] = [];
for (let run = 0; run < runs; run++) {
	await page.goto(`http://localhost:${port}/self-test/`);
	await page.evaluate(() => {
		for (const line of document.querySelectorAll<HTMLInputElement>('[data-leads] [value=no]'))
			line.checked = true;
		for (const statement of document.querySelectorAll('[data-scale]'))
			statement.querySelectorAll('input')[3]!.checked = true;
		const next = document.querySelector<HTMLButtonElement>('button[name=next]');
		for (let step = 0; step < 7; step++) next?.click();
	});
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	times.push(
		await page.evaluate(
			() =>
				new Promise((done) => {
					const began = performance.now();
					document.querySelector<HTMLButtonElement>('button[name=next]')?.click();
					const script = performance.now() - began;
					requestAnimationFrame(() => setTimeout(() => done({ script, painted: performance.now() - began })));
				}),
		),
	);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}
await browser.close();
server.close();
for (const kind of ['script', 'painted'] as const)
	console.log(
		`${kind === 'script' ? 'worked out' : 'on the screen'}: ${spread(
			times.map((time) => time[kind]),
			1,
		)} ms, ${runs} runs, processor slowed ${slowdown} times`,
	);
