import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/checks/source/readContent.ts';
import { searchIndexer } from '../../../src/search/integration/indexer.ts';

test('an index that is whole before the last page is drawn does no harm', async () => {
	const site = mkdtempSync(join(tmpdir(), 'indexer-'));
	try {
		mkdirSync(join(site, 'faq/why'), { recursive: true });
		writeFileSync(
			join(site, 'faq/why/index.html'),
			'<html><body><main data-pagefind-body><h1>Why</h1></main></body></html>',
		);
		const content = readContent('content');
		const indexer = searchIndexer(() => content);
		const { hooks } = indexer.integration;
		indexer.index(site, ['faq/why/index.html']);
		await setTimeout(50);
		// Busy with drawing, for long enough that the process could end without being heard.
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4000);
		await hooks['astro:build:done']?.({} as never);
		expect(await indexer.indexed()).toBeGreaterThan(100);
	} finally {
		rmSync(site, { recursive: true });
	}
}, 30_000);
