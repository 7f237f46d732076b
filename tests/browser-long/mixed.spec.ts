import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { fixtureSite } from '../../scripts/buildFixtureSite.ts';
import { serve } from '../../scripts/serve.ts';
import { build, copyProject } from '../../scripts/copyProject.ts';
import { kinds, listen, reads, searches } from './reader.ts';

/**
 * Half an upload: files of two builds lie side by side, whatever is named by what it holds is there of one of them
 * only. A page reads, its phrase stands there, and the search answers or says what is the matter.
 */
test.describe.configure({ mode: 'serial', timeout: 300_000 });

const first = resolve(fixtureSite);
let second = '';
let server: Server | undefined;
const served = resolve('.cache/mixed-served');

test.beforeAll(() => {
	const folder = copyProject('mixed', 'tests/fixtures/site');
	// Another build: every script, every page and the whole index are others.
	const change = (file: string, from: string | RegExp, to: string) => {
		const text = readFileSync(join(folder, file), 'utf8');
		const changed = text.replace(from, to);
		if (changed === text) throw new Error(`${file} has no ${String(from)} any more.`);
		writeFileSync(join(folder, file), changed);
	};
	for (const file of readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' }))
		if (
			file.endsWith('.ts') &&
			readFileSync(join(folder, 'src', file), 'utf8').includes('customElements.define(')
		)
			change(`src/${file}`, /$/, `\nObject.assign(globalThis, { build: 'second' });\n`);
	change('content/en/articles/kettle-talk.mdx', /^summary: .*\n {2}/m, '$&Pause, said the second build. ');
	const { code, output } = build(folder);
	expect(code, output).toBe(0);
	second = join(folder, 'dist');
	const parts = (site: string) => readdirSync(join(site, 'search-index')).sort();
	expect(parts(second)).not.toEqual(parts(first));
});

test.afterEach(() => void server?.close());

/** Serves one build, with what a test takes from the other one. Without `_headers`, as most hosts are. */
async function host(
	base: string,
	...taken: { from: string; what: (file: string) => boolean }[]
): Promise<string> {
	rmSync(served, { recursive: true, force: true });
	cpSync(base, served, { recursive: true });
	for (const { from, what } of taken) {
		const files = (root: string) =>
			readdirSync(root, { recursive: true, withFileTypes: true })
				.filter((item) => item.isFile())
				.map((item) => join(item.parentPath, item.name).slice(root.length + 1));
		for (const file of files(served)) if (what(file)) rmSync(join(served, file));
		for (const file of files(from)) if (what(file)) cpSync(join(from, file), join(served, file));
	}
	server = await serve(served, '/', 0);
	return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const isPage = (file: string) => file.endsWith('.html');
const isScript = (file: string) => file.startsWith('_astro');
const isIndex = (file: string) => file.startsWith('search-index');
const isCore = (file: string) => file === 'search-index/core.json';
const isTexts = (file: string) => file.startsWith('pagefind');
const isEntry = (file: string) => file === 'pagefind/pagefind-entry.json';

const rows: [name: string, taken: (file: string) => boolean, search: string][] = [
	['new pages beside old scripts and an old index', isPage, 'list'],
	['new scripts beside old pages', isScript, 'list'],
	['a new index beside old pages', isIndex, 'results'],
	['the first file of a new index beside the parts of an old one', isCore, 'sentence'],
	[
		'the parts of a new index beside the first file of an old one',
		(file) => isIndex(file) && !isCore(file),
		'sentence',
	],
	['new texts of pages beside old pages', isTexts, 'results'],
	['the first file of new texts beside the parts of old ones', isEntry, 'results'],
];
for (const [name, what, search] of rows)
	test(`${name}: pages read, the search answers or says why not`, async ({ page }) => {
		const address = await host(first, { from: second, what });
		const said = listen(page);
		for (const kind of kinds) await reads(page, address + kind);
		await page.goto(`${address}/articles/kettle-talk/`);
		await expect(page.locator('phrase-card').first()).toBeVisible();
		expect(await searches(page, `${address}/`)).toBe(search);
		expect(said).toEqual([]);
	});

test('texts of pages that are gone are not searched, and that is said', async ({ page }) => {
	const address = await host(first, { from: second, what: isEntry });
	const said = listen(page);
	await page.goto(`${address}/search/`);
	await page.getByRole('searchbox').fill('damp mittens');
	await expect(page.getByText('The texts themselves could not be searched just now.')).toBeVisible();
	expect(said).toEqual([]);
});

test('where no script comes, private words stay in the page, and what is missing is said', async ({
	page,
}) => {
	const said = listen(page);
	await page.route('**/_astro/**', (route) => route.fulfill({ status: 404, body: '' }));
	for (const address of ['/playbook/', '/self-test/', '/shared/#x']) {
		await page.goto(address);
		await expect(page.locator('.late')).toBeVisible({ timeout: 10_000 });
		await expect(page.locator('.late')).toContainText('could not be loaded');
	}
	await page.goto('/playbook/');
	await page.locator('.put textarea').fill('Nobody should read this in an address.');
	await page.getByRole('button', { name: 'Put it in' }).click();
	expect(page.url()).toMatch(/\/playbook\/$/);
	await expect(page.locator('.put textarea')).toHaveValue('Nobody should read this in an address.');
	expect(said).toEqual([]);
});
