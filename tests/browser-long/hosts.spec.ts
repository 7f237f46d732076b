import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import { fixtureSite } from '../../scripts/buildFixtureSite.ts';
import { oddHost, type Will } from './oddHost.ts';
import { kinds, listen, reads, searches } from './reader.ts';

/** Hosts that send no headers, write addresses anew, or pack everything in one way: the pages, the search and the playbook work. */
const site = resolve(fixtureSite);
test.setTimeout(120_000);

/** Each page a file of its own, beside the folders, as `x.html`. */
const flat = mkdtempSync(join(tmpdir(), 'flat-'));
test.beforeAll(() => {
	cpSync(site, flat, { recursive: true });
	for (const file of readdirSync(flat, { recursive: true, encoding: 'utf8' }))
		if (file.endsWith('/index.html'))
			renameSync(join(flat, file), join(flat, file.replace(/\/index\.html$/, '.html')));
});

test.afterAll(() => rmSync(flat, { recursive: true, force: true }));

const withoutSlash = (path: string) =>
	path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : undefined;
const indexOf = (root: string, path: string) =>
	statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ? join(path, 'index.html') : path;

const wills: [name: string, will: Will, root?: string][] = [
	['that sends no headers', {}],
	['that takes the last slash off', { leadOn: withoutSlash, file: (path) => indexOf(site, path) }],
	[
		'that puts a slash behind everything without an ending',
		{ leadOn: (path) => (/(?:\/|\.\w+)$/.test(path) ? undefined : `${path}/`) },
	],
	[
		'that names the file in the address',
		{ leadOn: (path) => (path.endsWith('/') ? `${path}index.html` : undefined), file: (path) => path },
	],
	[
		'that leads on to x.html',
		{
			leadOn: (path) => (path.length > 1 && path.endsWith('/') ? `${path.slice(0, -1)}.html` : undefined),
			file: (path) => (path === '/' ? '/index.html' : path),
		},
		flat,
	],
	[
		'that makes addresses small',
		{ leadOn: (path) => (path === path.toLowerCase() ? undefined : path.toLowerCase()) },
	],
	['that packs everything with brotli', { packed: 'br' }],
	['that packs everything with gzip', { packed: 'gzip' }],
	['that lets the browser unpack what is packed already', { packed: 'inside' }],
];

for (const [name, will, root = site] of wills)
	test(`a host ${name}`, async ({ page }) => {
		const { address, server } = await oddHost(root, will);
		await works(page, address);
		server.close();
	});

test('Python’s own server of files', async ({ page }) => {
	const port = await freePort();
	const server = spawn('python3', ['-m', 'http.server', String(port), '--directory', site], {
		stdio: 'ignore',
	});
	const missing = await new Promise<boolean>((done) => {
		server.once('error', () => done(true));
		server.once('spawn', () => done(false));
	});
	test.skip(missing, 'python3 is not installed');
	await works(page, `http://localhost:${port}`, async () => {
		for (let tries = 0; tries < 50; tries++) {
			if (await fetch(`http://localhost:${port}/`).catch(() => undefined)) return;
			await setTimeout(100);
		}
	});
	server.kill();
});

async function works(page: Page, address: string, ready = () => Promise.resolve()) {
	await ready();
	const said = listen(page);
	for (const kind of kinds) await reads(page, address + kind);
	await followsLinks(page, address);
	expect(await searches(page, `${address}/`)).toBe('results');
	await page.locator('search-box a.hit').first().click();
	await expect(page.locator('h1')).toBeVisible();
	await searchesTexts(page, address);
	await takesIntoPlaybook(page, address);
	expect(said).toEqual([]);
	await keepsPolicy(page, address);
}

/** From home by a link to the articles, to one of them and back by Home. */
async function followsLinks(page: Page, address: string) {
	await page.goto(`${address}/`);
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link').first().click();
	await expect(page).toHaveURL(/\/articles\b/);
	await page.locator('main a[href*="/articles/"]').first().click();
	await expect(page.locator('main article, main h1').first()).toBeVisible();
	await page.locator('header a[href="/"]').first().click();
	await expect(page.locator('h1')).toBeVisible();
}

async function searchesTexts(page: Page, address: string) {
	await page.goto(`${address}/search/`);
	await page.getByRole('searchbox').fill('damp mittens');
	await expect(page.locator('search-box .results > li').first().locator('.label')).toContainText(
		'In the text',
	);
}

/** The policy in the page itself stands: a script that is not the site's does nothing. */
async function keepsPolicy(page: Page, address: string) {
	await page.goto(`${address}/articles/kettle-talk/`);
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'window.stranger = true';
		document.body.append(script);
		const image = document.createElement('img');
		image.setAttribute('onerror', 'window.stranger = true');
		image.src = 'data:,';
		document.body.append(image);
		return new Promise<boolean>((done) => window.setTimeout(() => done('stranger' in window), 200));
	});
	expect(ran).toBe(false);
}

async function takesIntoPlaybook(page: Page, address: string) {
	await page.goto(`${address}/articles/stop-at-seven/`);
	const card = page.locator('phrase-card').first();
	await card.getByRole('button', { name: 'Keep in the playbook' }).click();
	await page.getByRole('button', { name: 'Yes, keep it here' }).click();
	await expect(card.getByRole('status')).toContainText('in your playbook');
	await page.goto(`${address}/playbook/`);
	await expect(page.locator('play-book .items li')).toHaveCount(1);
}

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});
}
