import { loadavg } from 'node:os';
import { chromium, type Page } from '@playwright/test';
import { site } from '../src/site.ts';
import { median, spread, table } from './bench/table.ts';
import { readFlags, wholeNumber } from './corpus/flags.ts';
import { findChromium, howToGetChromium } from './chromium.ts';
import { serve } from './serve.ts';

/**
 * How long the page takes to answer a key while somebody types and after a paste, from the key until the next picture
 * stands there, with the processor slowed down four times. Prints a table and judges nothing.
 *
 *     npm run build && npm run bench:typing [-- --runs 3]
 */
const [port, slowdown, keysAfterPaste] = [4398, 4, 25];
const { flags } = readFlags(process.argv.slice(2), ['runs']);
const runs = wholeNumber('runs', flags.runs, 3, 1);
const sentence = 'he goes silent for days and my partnr wont talk abuot it';
const many = (count: number, word: (n: number) => string) =>
	Array.from({ length: count }, (_, n) => word(n)).join(' ');
const letters = (n: number) =>
	[...n.toString(26)].map((one) => String.fromCharCode(97 + parseInt(one, 26))).join('');
const unknown = many(500, (n) => `qua${letters(n + 700)}mente`);
const mixed = many(500, (n) =>
	n % 3 === 0 ? `quie${letters(n)}t` : ['silent', 'partner', 'arguing', 'sorry'][n % 4]!,
);
const spanish =
	'hola me siento muy triste porque mi pareja nunca quiere hablar conmigo sobre nuestros problemas cuando intento decirle algo importante siempre sale corriendo hacia trabajo';

interface Row {
	name: string;
	path: string;
	field: string;
	paste?: string;
	before?: (page: Page) => Promise<unknown>;
}
const search = { path: 'search/', field: 'search-box input[type=search]' };
const rows: Row[] = [
	{ name: 'search: a sentence typed', ...search },
	{ name: 'search: 26 Spanish words pasted', ...search, paste: spanish },
	{ name: 'search: 500 unknown words pasted', ...search, paste: unknown },
	{ name: 'search: 500 words, a third of them slips', ...search, paste: mixed },
	{ name: 'search: 200,000 letters pasted', ...search, paste: 'lorem '.repeat(33_000) },
	{ name: 'questions: a sentence typed', path: 'faq/', field: 'question-filter input' },
	{
		name: 'questions: 500 unknown words pasted',
		path: 'faq/',
		field: 'question-filter input',
		paste: unknown,
	},
	{ name: 'phrases: a blank typed', path: 'phrases/', field: 'input[placeholder]' },
	{ name: 'a sheet: typed', path: 'sheets/four-columns/', field: 'main textarea' },
	{
		name: 'a sheet: 500 words pasted',
		path: 'sheets/four-columns/',
		field: 'main textarea',
		paste: unknown,
	},
	{ name: 'playbook, full: typed', path: 'playbook/', field: '.items textarea', before: fillPlaybook },
	{
		name: 'playbook, full: 500 words pasted',
		path: 'playbook/',
		field: '.items textarea',
		before: fillPlaybook,
		paste: unknown,
	},
];

const executablePath = findChromium();
if (executablePath === undefined) throw new Error(howToGetChromium);
const server = await serve(process.env['OUT_DIR'] || 'dist', site.base, port);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const lines: string[][] = [];
try {
	for (const row of rows) {
		const measured: Seen[] = [];
		for (let run = 0; run < runs; run++) measured.push(await measure(row));
		const longest = (of: (one: Seen) => number[]) => spread(measured.map((one) => Math.max(0, ...of(one))));
		lines.push([
			row.name,
			spread(measured.map(({ keys }) => median(keys))),
			longest(({ keys }) => keys),
			longest(({ tasks }) => tasks),
		]);
	}
} finally {
	await browser.close();
	server.close();
}
console.log(table(['field', 'a key, ms in the middle', 'the longest', 'longest task'], lines));
console.log(`\n${runs} visits each; load of the machine at the end: ${loadavg()[0]?.toFixed(1)}.`);

async function measure({ path, field, paste, before }: Row): Promise<Seen> {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	await page.goto(`http://localhost:${port}${site.base}${path}`);
	await before?.(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	const place = page.locator(field).first();
	await place.focus();
	// What is loaded by going into the field is there before anybody has typed.
	await page.waitForLoadState('networkidle');
	await page.evaluate(watch);
	if (paste !== undefined)
		await place.evaluate((_, text) => document.execCommand('insertText', false, text), paste);
	for (const key of paste === undefined ? sentence : Array<string>(keysAfterPaste).fill('ArrowLeft')) {
		await page.keyboard.press(key === ' ' ? 'Space' : key, { delay: 20 });
		await page.waitForTimeout(60);
	}
	await page.waitForTimeout(1500);
	const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
	await page.close();
	return seen;
}

interface Seen {
	keys: number[];
	tasks: number[];
}

/** In the page. Keys from being pressed to the next picture, by two frames, since the browser's own figures leave short ones out. */
function watch() {
	const seen: Seen = { keys: [], tasks: [] };
	(globalThis as unknown as { seen: Seen }).seen = seen;
	addEventListener(
		'keydown',
		({ timeStamp }) =>
			requestAnimationFrame(() => setTimeout(() => seen.keys.push(performance.now() - timeStamp))),
		true,
	);
	new PerformanceObserver((list) =>
		seen.tasks.push(...list.getEntries().map(({ duration }) => duration)),
	).observe({
		type: 'longtask',
	});
}

/** Sixty agreements, kept on the device. */
async function fillPlaybook(page: Page) {
	await page.evaluate(
		({ base, items }) => {
			const program = 'relationship-communication-wiki/playbook';
			localStorage.setItem(`${base}playbook`, JSON.stringify({ program, version: 1, items }));
		},
		{
			base: site.base,
			items: Array.from({ length: 60 }, (_, n) => ({ kind: 'agreement', text: `${n} `.repeat(500) })),
		},
	);
	await page.reload();
}
