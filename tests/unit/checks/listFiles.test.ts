import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/checks/run/checkFolder.ts';
import { parseFiles } from '../../../src/checks/run/parserProcess.ts';
import { applyFixes } from '../../../src/checks/run/fix.ts';
import { listFiles } from '../../../src/checks/source/listFiles.ts';
import { readContent } from '../../../src/checks/source/readContent.ts';

/** A real folder with real links in it, and a secret beside it. */
let home: string;
let folder: string;
const secret = '{\n "id": "x2020",\n "auth": "c2VjcmV0"\n}\n';

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'links-'));
	folder = join(home, 'content');
	cpSync('tests/fixtures/content', folder, { recursive: true });
	mkdirSync(join(home, 'secret'));
	writeFileSync(join(home, 'secret/config.json'), secret);
	writeFileSync(join(home, 'secret/page.mdx'), '---\ntitel: x\n---\n');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const problems = async () =>
	(await checkFolder(folder, '2026-03-01')).problems.map(
		({ file, rule }) => `${file.split('/content/').at(-1)} ${rule}`,
	);

describe('a folder that is a link', () => {
	test('is one problem, and nothing behind it is read', async () => {
		symlinkSync(join(home, 'secret'), join(folder, 'en/more'));
		symlinkSync(folder, join(folder, 'en/self'));
		symlinkSync('/', join(folder, 'en/root'));
		expect(await problems()).toEqual(['en/more link-file', 'en/root link-file', 'en/self link-file']);
		expect(readContent(folder).files.filter(({ path }) => path.startsWith('en/root/'))).toEqual([]);
	});

	test('in place of a folder of content is told, not entered', async () => {
		rmSync(join(folder, 'en/articles'), { recursive: true });
		symlinkSync(join(home, 'secret'), join(folder, 'en/articles'));
		const told = await problems();
		expect(told).toContain('en/articles link-file');
		expect(told.join('\n')).not.toContain('en/articles/');
	});

	test('holds nothing that --fix would write to', async () => {
		rmSync(join(folder, 'sources'), { recursive: true });
		symlinkSync(join(home, 'secret'), join(folder, 'sources'));
		applyFixes((await checkFolder(folder, '2026-03-01')).problems);
		expect(readFileSync(join(home, 'secret/config.json'), 'utf8')).toBe(secret);
	});

	test('as the whole content ends in a sentence', async () => {
		symlinkSync(folder, join(home, 'linked'));
		await expect(checkFolder(join(home, 'linked'), '2026-03-01')).rejects.toThrow(
			'is a symbolic link, expected a real folder',
		);
	});
});

describe('what nobody can open', () => {
	test('a name that is no UTF-8 is one problem, and all others are checked', async () => {
		writeFileSync(
			Buffer.concat([Buffer.from(`${folder}/en/glossary/`), Buffer.from([0xff, 0xfe]), Buffer.from('.mdx')]),
			'x',
		);
		expect(await problems()).toEqual(['en/glossary/\uFFFD\uFFFD.mdx file-unread']);
	});

	test('a pipe is told and not waited for', async () => {
		execFileSync('mkfifo', [join(folder, 'en/glossary/pipe.mdx')]);
		expect(await problems()).toEqual(['en/glossary/pipe.mdx file-unread']);
	});

	test('a file that is gone when it is its turn is one problem', async () => {
		const read = await parseFiles(folder, ['en/topics.yaml', 'en/glossary/gone.mdx']);
		expect(read.flatMap((file) => file.problems).map(({ rule }) => rule)).toEqual(['file-unread']);
		expect(read.map(({ path }) => path)).toEqual(['en/topics.yaml', 'en/glossary/gone.mdx']);
	});

	test('files are listed in the order of their paths', () => {
		const paths = listFiles(folder).map(({ path }) => path);
		expect(paths).toEqual([...paths].sort());
		expect(paths).toContain('en/images/clock.png');
	});
});
