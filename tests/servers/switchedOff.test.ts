import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withdrawnWorker } from '../../src/offline/integration/withdrawnWorker.ts';
import { build, copyProject } from '../../scripts/copyProject.ts';

test('with OFFLINE=off there is no page for it and no link to it, and the worker takes back what was kept', () => {
	const folder = copyProject('switched-off');
	process.env['OFFLINE'] = 'off';
	const { code, output } = build(folder);
	delete process.env['OFFLINE'];
	expect(code, output).toBe(0);
	const read = (file: string) => readFileSync(join(folder, 'dist', file), 'utf8');
	expect(read('offline-worker.js')).toBe(withdrawnWorker);
	expect(existsSync(join(folder, 'dist/offline'))).toBe(false);
	for (const page of ['', 'about/', 'help/', 'playbook/'])
		expect(read(`${page}index.html`)).not.toContain('/offline/');
	expect(read('sitemap-0.xml')).not.toContain('/offline/');
}, 300_000);
