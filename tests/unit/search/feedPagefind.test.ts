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
import { createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { feedPagefind } from '../../../src/search/integration/feedPagefind.ts';

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

test('twenty pages, eight of them on their way at once, make the index that one after the other makes', async () => {
	const page = (name: string) =>
		`<html lang="en"><head><title>${name}</title></head><body><main data-pagefind-body><h1>${name}</h1><p>What ${name} says of repair.</p></main></body></html>`;
	const names = Array.from({ length: 20 }, (_, at) => `page ${at}`);
	const filesBelow = (folder: string) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map((item) => join(item.parentPath, item.name))
			.sort();
	const site = mkdtempSync(join(tmpdir(), 'fed-'));
	const inTurn = mkdtempSync(join(tmpdir(), 'fed-'));
	try {
		const { index } = await createIndex({ forceLanguage: 'en' });
		for (const name of names) {
			mkdirSync(join(site, name));
			writeFileSync(join(site, name, 'index.html'), page(name));
			const html = page(name).replace(/<head>.*<body>|<\/body>/g, '');
			await index?.addHTMLFile({ sourcePath: `${name}/index.html`, content: html.replace(' lang="en"', '') });
		}
		await index?.writeFiles({ outputPath: inTurn });
		const pages = names.map((name) => `${name}/index.html`);
		await (
			await feedPagefind({ site, pages, isDrawn: () => true })
		)();
		const bytes = (folder: string) =>
			filesBelow(folder).map((file) => [file.slice(folder.length), readFileSync(file, 'base64')]);
		expect(bytes(join(site, 'pagefind'))).toEqual(bytes(inTurn));
		expect(readdirSync(join(inTurn, 'fragment'))).toHaveLength(20);
	} finally {
		for (const folder of [site, inTurn]) rmSync(folder, { recursive: true });
	}
});
