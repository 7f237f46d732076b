import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject } from '../building/copy.ts';

/** The editors' live preview, in a copy of the project. */
const port = Number(process.env['TEST_PORT'] ?? 4329) + 2;
const address = `http://localhost:${port}`;

test.describe('the live preview', () => {
	test.skip(
		({ viewport }) => viewport?.width !== 1280,
		'One preview is enough: it is the same on every screen.',
	);
	test.setTimeout(120_000);
	let server: ChildProcess | undefined;
	let folder = '';

	test.beforeAll(async () => {
		folder = copyProject('preview');
		server = spawn('astro', ['dev', '--port', String(port)], {
			cwd: folder,
			detached: true,
			stdio: 'ignore',
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		});
		await expect
			.poll(async () => (await fetch(address).catch(() => undefined))?.status, { timeout: 60_000 })
			.toBe(200);
	});

	test.afterAll(() => {
		if (server?.pid !== undefined) process.kill(-server.pid);
	});

	test('searches the last build and says so; shows a problem at its place and goes on once it is mended', async ({
		page,
	}) => {
		const file = join(folder, 'content/en/articles/safe-attachment.mdx');
		const good = readFileSync(file, 'utf8');
		const overlay = page.locator('vite-error-overlay');
		// The page may be on its way to the next one: then there is nothing to read yet.
		const shown = () =>
			overlay
				.evaluateAll((found) => found.map((one) => one.shadowRoot?.textContent ?? '').join(' '))
				.catch(() => '');
		const shows = (text: RegExp) => expect.poll(shown, { timeout: 20_000 }).toMatch(text);
		await page.goto(`${address}/search/`);
		await page.getByRole('searchbox').fill('pause');
		await expect(page.getByRole('status')).toContainText(/come from the last build|could not be loaded/);

		const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
		await page.goto(`${address}/articles/safe-attachment/`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await connected;

		const line = good.slice(0, good.indexOf('\n## ')).split('\n').length + 1;
		writeFileSync(file, good.replace('\n## ', '\n<script>alert(1)</script>\n\n## '));
		await shows(new RegExp(`safe-attachment\\.mdx:${line}:1 — Unexpected HTML`));

		writeFileSync(file, good);
		await expect
			.poll(
				() =>
					page.goto(`${address}/articles/safe-attachment/`).then(
						(got) => got?.status(),
						() => 0,
					),
				{
					timeout: 20_000,
				},
			)
			.toBe(200);
		await expect(overlay).toHaveCount(0);
	});
});
