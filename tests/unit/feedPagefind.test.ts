import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { feedPagefind } from '../../src/integrations/feedPagefind.ts';

test('a page that stands there in part is read once its end has come, however long ago it was begun', async () => {
	const site = mkdtempSync(join(tmpdir(), 'fed-'));
	try {
		mkdirSync(join(site, 'faq/why'), { recursive: true });
		const file = join(site, 'faq/why/index.html');
		const html =
			'<html lang="en"><head><title>Why</title></head><body><main data-pagefind-body><h1>Why</h1><p>Begun, then ended.</p></main></body></html>';
		writeFileSync(file, html.slice(0, html.indexOf(', then')));
		utimesSync(file, 0, 0);
		const fed = feedPagefind({ site, pages: ['faq/why/index.html'], isDrawn: () => false });
		await setTimeout(300);
		writeFileSync(file, html);
		await (
			await fed
		)();
		const fragments = join(site, 'pagefind/fragment');
		const texts = readdirSync(fragments).map((name) =>
			gunzipSync(readFileSync(join(fragments, name))).toString(),
		);
		expect(texts).toEqual([expect.stringContaining('"content":"Why. Begun, then ended."')]);
	} finally {
		rmSync(site, { recursive: true });
	}
});
