import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { fixtureSite } from '../../scripts/buildFixtureSite.ts';
import { writePrecacheManifest } from '../../src/offline/integration/writePrecacheManifest.ts';
import { keepAll, storedHere, nothing, sayYes, status } from '../browser/storedHere.ts';
import { ownHost, type OwnHost } from '../browser/ownHost.ts';

/** Keeping for offline where hosts change, fail and are pulled, and where devices are full. */
let host: OwnHost;
test.beforeEach(async ({ context }) => {
	host = await ownHost();
	await context.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
});
test.afterEach(() => host.end());

const article = 'articles/kettle-talk/';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A copy of the site as the next build might write it: other words, other scripts, a page less, a page more. */
function nextBuild() {
	const folder = host.copy();
	const change = (file: string, from: RegExp, to: string) => {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8').replace(from, to);
		expect(text, file).toContain(to);
		writeFileSync(path, text);
		return text;
	};
	const page = change(`${article}index.html`, /<h1>/, '<h1>New: ');
	const script = /_astro\/[\w-]+\.js/.exec(page)?.[0] ?? '';
	const renamed = '_astro/renamed.js';
	writeFileSync(join(folder, renamed), readFileSync(join(folder, script)));
	rmSync(join(folder, script));
	change(`${article}index.html`, new RegExp(script), renamed);
	return { folder, script, renamed };
}

const loadsAll = async (page: Page, path: string) => {
	const failed: string[] = [];
	page.on('requestfailed', (request) => failed.push(request.url()));
	page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
	await page.goto(host.address + path, { waitUntil: 'networkidle' });
	expect(failed).toEqual([]);
};

const hasWaiting = (page: Page) =>
	page.evaluate(
		async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed',
	);

test('another build is fetched beside the old one and taken whole once every tab is closed', async ({
	page,
	context,
}) => {
	await keepAll(page, host.address);
	const [old] = (await storedHere(page)).caches;
	const next = nextBuild();
	writePrecacheManifest(next.folder, '/');
	await host.putBack(next.folder);
	await page.goto(`${host.address}about/`);
	await expect.poll(() => hasWaiting(page), { timeout: 60_000 }).toBe(true);
	await loadsAll(page, article);
	await expect(heading(page)).not.toContainText('New');
	await expect(page.locator('main > p').first()).toContainText('This is an older copy of the wiki');
	expect(await page.content()).toContain(next.script);
	await page.goto(`${host.address}offline/`);
	await expect(status(page)).toContainText('a newer copy of it is waiting');
	await page.close();
	await host.pull();
	const later = await context.newPage();
	await loadsAll(later, article);
	await expect(heading(later)).toContainText('New: ');
	expect(await later.content()).toContain(next.renamed);
	const { caches, files } = await storedHere(later);
	expect(caches).toHaveLength(1);
	expect(caches).not.toContain(old);
	expect(files).toBeGreaterThan(50);
});

test('a build of which one file fails leaves the old one in charge, whole', async ({ page }) => {
	await keepAll(page, host.address);
	const before = await storedHere(page);
	const next = nextBuild();
	writePrecacheManifest(next.folder, '/');
	writeFileSync(join(next.folder, next.renamed), 'from yet another build');
	await host.putBack(next.folder);
	await page.goto(host.address);
	const outcome = await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		const found = new Promise<ServiceWorker | null | undefined>((done) =>
			registration?.addEventListener('updatefound', () => done(registration.installing)),
		);
		await registration?.update();
		const worker = await found;
		return new Promise((done) => worker?.addEventListener('statechange', () => done(worker.state)));
	});
	expect(outcome).toBe('redundant');
	await expect.poll(() => storedHere(page)).toEqual(before);
	await host.pull();
	await loadsAll(page, article);
	await expect(heading(page)).not.toContainText('New');
});

test('a page that only a newer build has comes from the host, with what belongs to it', async ({ page }) => {
	await keepAll(page, host.address);
	const next = nextBuild();
	const { folder } = next;
	const core = join(folder, 'search-index/core.json');
	writeFileSync(core, readFileSync(core, 'utf8').replace('{', '{"newer":1,'));
	writeFileSync(join(folder, 'newer.html'), readFileSync(join(folder, 'search/index.html')));
	await host.putBack(folder);
	const isNewer = () =>
		page.evaluate(async () => (await (await fetch('/search-index/core.json')).text()).startsWith('{"newer"'));
	await page.goto(`${host.address}newer.html`);
	expect(await isNewer()).toBe(true);
	await page.goto(`${host.address}about/`);
	expect(await isNewer()).toBe(false);
});

test('a host whose files don’t belong together, one that breaks off and a full device each get their sentence', async ({
	page,
	context,
}) => {
	const { folder } = nextBuild();
	await host.putBack(folder);
	await page.goto(`${host.address}offline/`);
	await sayYes(page);
	await expect(status(page)).toContainText('The files that came don’t belong together.');
	expect(await storedHere(page)).toEqual(nothing);

	await host.putBack(fixtureSite);
	const devtools = await context.newCDPSession(page);
	const origin = new URL(host.address).origin;
	await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
	await sayYes(page);
	await expect(status(page)).toHaveText('There is no room for it on this device. Nothing of it was kept.');
	expect(await storedHere(page)).toEqual(nothing);
	await devtools.send('Storage.overrideQuotaForOrigin', { origin });

	await host.pull();
	await sayYes(page);
	await expect(status(page)).toContainText('The connection broke off');
	expect(await storedHere(page)).toEqual(nothing);
});

test('one tap removes it, also while another tab is open, and a new yes fetches it anew', async ({
	page,
	context,
}) => {
	await keepAll(page, host.address);
	const { files } = await storedHere(page);
	const other = await context.newPage();
	await other.goto(host.address + article);
	await page.reload();
	await page.getByRole('button', { name: 'Remove it from this device' }).click();
	await expect(status(page)).toHaveText('It is gone from this device. The browser’s history is as it was.');
	await expect(status(page)).toBeFocused();
	expect(await storedHere(page)).toEqual(nothing);
	await other.reload();
	expect(await storedHere(other)).toEqual(nothing);
	await sayYes(page);
	await expect(status(page)).toContainText('The whole wiki is kept');
	expect(await storedHere(page)).toMatchObject({ workers: 1, files });
	await host.pull();
	await loadsAll(other, article);
});

for (const how of ['Leave this site', 'Remove it from this device'] as const)
	test(`“${how}” while it is being fetched leaves nothing`, async ({ page, context }) => {
		await context.route('**/self-test/', async (route) => {
			await new Promise((done) => setTimeout(done, 3000));
			await route.continue().catch(() => undefined);
		});
		await page.goto(`${host.address}offline/`);
		await page.getByRole('button', { name: 'Yes, keep it' }).click();
		await expect.poll(async () => (await storedHere(page)).files).toBeGreaterThan(10);
		await page.getByText(how, { exact: true }).click();
		if (how === 'Leave this site') await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
		else await expect(status(page)).toContainText('It is gone');
		await page.goto(`${host.address}favicon.svg`);
		await expect.poll(() => storedHere(page), { timeout: 30_000 }).toEqual(nothing);
		await page.waitForTimeout(4000);
		expect(await storedHere(page)).toEqual(nothing);
	});

test('where it is switched off, a device that kept the wiki is as it was before', async ({ page }) => {
	await keepAll(page, host.address);
	const folder = host.copy();
	const { withdrawnWorker } = await import('../../src/offline/integration/withdrawnWorker.ts');
	writeFileSync(join(folder, 'offline-worker.js'), withdrawnWorker);
	await host.putBack(folder);
	await page.goto(host.address);
	await expect.poll(() => storedHere(page), { timeout: 30_000 }).toEqual(nothing);
});

test('under a base path it keeps and answers for its own folder only', async ({ page }) => {
	test.skip(!existsSync('.cache/wiki/offline-worker.js'), 'npm run test:all builds the site under /wiki/.');
	await host.end();
	host = await ownHost('.cache/wiki', '/wiki/');
	await keepAll(page, host.address);
	const scope = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope);
	expect(scope).toBe(host.address);
	await host.pull();
	const [name] = readdirSync('.cache/wiki/articles').filter((file) => !file.includes('.'));
	await loadsAll(page, `articles/${name}/`);
	const title = await heading(page).innerText();
	await page.goto(`${host.address}search/`);
	await page.locator('input[type=search]').fill(title);
	await expect(page.locator('.results li').first()).toContainText(title);
	await expect(page.goto(new URL('/', host.address).href)).rejects.toThrow();
});
