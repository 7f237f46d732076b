import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { copyProject } from '../../scripts/copyProject.ts';

/** The editors' live preview, in a copy of the project. */
const port = Number(process.env['TEST_PORT'] ?? 4329) + 2;
const address = `http://localhost:${port}`;

test.describe('the live preview', () => {
	test.setTimeout(300_000);
	let server: ChildProcess | undefined;
	let folder = '';

	// One server for all of them.
	test.describe.configure({ mode: 'default' });
	test.beforeAll(async ({ viewport }) => {
		test.setTimeout(300_000);
		test.skip(viewport?.width !== 1280, 'One preview is enough: it is the same on every screen.');
		folder = copyProject('preview', 'tests/fixtures/site');
		server = spawn('astro', ['dev', '--port', String(port)], {
			cwd: folder,
			detached: true,
			stdio: 'ignore',
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		});
		await expect
			.poll(async () => (await fetch(address).catch(() => undefined))?.status, { timeout: 120_000 })
			.toBe(200);
	});

	test.afterAll(() => {
		if (server?.pid !== undefined) process.kill(-server.pid);
	});

	const file = () => join(folder, 'content/en/articles/stop-at-seven.mdx');
	const overlay = (page: Page) => page.locator('vite-error-overlay');
	// The page may be on its way to the next one: then there is nothing to read yet.
	const shows = (page: Page, text: RegExp) =>
		expect
			.poll(
				() =>
					overlay(page)
						.evaluateAll((found) => found.map((one) => one.shadowRoot?.textContent ?? '').join(' '))
						.catch(() => ''),
				{ timeout: 60_000 },
			)
			.toMatch(text);
	const goesOn = async (page: Page) => {
		await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(/stop before/i, {
			timeout: 60_000,
		});
		await expect(overlay(page)).toHaveCount(0);
	};
	const open = async (page: Page) => {
		const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
		await page.goto(`${address}/articles/stop-at-seven/`);
		await goesOn(page);
		await connected;
	};

	test('searches the last build and says so', async ({ page }) => {
		await page.goto(`${address}/search/`);
		await page.getByRole('searchbox').fill('pause');
		await expect(page.locator('search-box [role=status]')).toContainText(
			/come from the last build|could not be loaded/,
		);
	});

	test('shows each problem at its place and goes on by itself once it is mended', async ({ page }) => {
		const good = readFileSync(file(), 'utf8');
		await open(page);
		const line = good.slice(0, good.indexOf('\n## ')).split('\n').length + 1;
		const bad = good
			.replace('\n## ', '\n{"<img src=x onerror=alert(1)>"}\n\n## ')
			.replace('\ntopic:', '\ntopc:');
		writeFileSync(file(), bad);
		await shows(page, new RegExp(`stop-at-seven\\.mdx:${line}:1 — Unexpected expression`));
		await shows(page, /stop-at-seven\.mdx:\d+:1 — Unexpected key `topc`\. Did you mean `topic`\?/);
		// The report quotes what was written, as words: nothing of it becomes a part of the page.
		expect(await overlay(page).evaluate((one) => one.shadowRoot?.querySelector('img'))).toBeNull();
		await expect(page.locator('body img')).toHaveCount(0);
		writeFileSync(file(), good);
		await goesOn(page);
	});

	test('outlives a file that ends the parser', async ({ page }) => {
		const good = readFileSync(file(), 'utf8');
		await open(page);
		writeFileSync(file(), `${good}\nimport "\\`);
		await shows(page, /stop-at-seven\.mdx:1:1 — This file can't be read/);
		await page.goto(`${address}/glossary/`);
		await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('The content has an error');
		await expect(page.locator('pre')).toContainText("stop-at-seven.mdx:1:1 — This file can't be read");
		writeFileSync(file(), good);
		await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('Glossary', { timeout: 60_000 });
	});
});
