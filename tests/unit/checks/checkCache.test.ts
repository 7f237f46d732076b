import {
	appendFileSync,
	cpSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkFolder } from '../../../src/checks/run/checkFolder.ts';
import { packEarlier, unpackEarlier, wholesOf, type Earlier } from '../../../src/checks/run/earlier.ts';
import { checkFile } from '../../../src/checks/run/check.ts';
import { bodyOf } from '../../../src/checks/source/fence.ts';
import { readContent, readSource } from '../../../src/checks/source/readContent.ts';
import { readKeptFile, writeKeptFile } from '../../../src/node/cacheFile.ts';
import { factsStore } from '../../../src/content/textStore.ts';
import { readMdx, visit } from '../../../src/content/text/mdast.ts';
import { textFacts } from '../../../src/content/text/textFacts.ts';

/** What one start keeps for the next: whole or not at all, and with the same report. */
const folder = '.cache/kept';
const file = join(folder, 'results');
const content = join(folder, 'content');

beforeEach(() => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
});

test('what was written is read again, with maps, gaps and numbers', () => {
	const value = { map: new Map([['a', undefined]]), list: [1, , 3], numbers: new Int32Array([1, -2]) };
	writeKeptFile(file, value);
	expect(readKeptFile(file)).toEqual(value);
});

test.each([
	['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
	['with one other bit', (bytes: Buffer) => bytes.fill(bytes.at(-1)! ^ 1, bytes.length - 1)],
	['empty', () => Buffer.alloc(0)],
])('a file that is %s holds nothing', (_name, damage) => {
	writeKeptFile(file, ['a', 'b']);
	writeFileSync(file, damage(readFileSync(file)));
	expect(readKeptFile(file)).toBeUndefined();
});

test('nothing where there is no file; a folder in its place gives way; nothing to be written into does no harm', () => {
	expect(readKeptFile(file)).toBeUndefined();
	mkdirSync(join(file, 'inside'), { recursive: true });
	expect(readKeptFile(file)).toBeUndefined();
	writeKeptFile(file, 1);
	expect(readKeptFile(file)).toBe(1);
	writeKeptFile(join(file, 'below', 'a', 'file'), 1);
	expect(readKeptFile(file)).toBe(1);
});

test('a start after another reports the same, reads what has changed since, and forgets what is gone', async () => {
	cpSync('tests/fixtures/content', content, { recursive: true });
	const article = join(content, 'en/articles/pause.mdx');
	writeFileSync(
		article,
		readFileSync(article, 'utf8').replace('It is late and', 'Avoidant people leave, and'),
	);
	const first: Earlier = new Map();
	const report = await checkFolder(content, '2026-03-01', first);
	expect(report.problems.length).toBeGreaterThan(0);
	writeKeptFile(file, packEarlier(first));
	const again = () => unpackEarlier(readKeptFile(file) as ReturnType<typeof packEarlier>, content);

	expect(await checkFolder(content, '2026-03-01', again())).toEqual(report);

	// Taken from what is kept, and not read again: a report of other words proves it.
	const other = again();
	for (const { file: found } of other.values()) for (const one of found.problems) one.message = 'kept';
	const { problems } = await checkFolder(content, '2026-03-01', other);
	expect(problems.map(({ message }) => message)).toContain('kept');

	appendFileSync(article, '\nYou are avoidant, and <Unclosed>.\n');
	const changed = await checkFolder(content, '2026-03-01', again());
	expect(changed).toEqual(await checkFolder(content, '2026-03-01'));
	expect(changed).not.toEqual(report);

	rmSync(article);
	const gone = await checkFolder(content, '2026-03-01', again());
	expect(gone).toEqual(await checkFolder(content, '2026-03-01'));
});

test('what is kept stands for bytes: a file of the same size and time that says something else is read', async () => {
	cpSync('tests/fixtures/content', content, { recursive: true });
	const first: Earlier = new Map();
	await checkFolder(content, '2026-03-01', first);
	const kept = packEarlier(first);
	expect(unpackEarlier(kept, content).size).toBe(first.size);

	const article = join(content, 'en/articles/pause.mdx');
	const { mtime } = statSync(article);
	writeFileSync(article, readFileSync(article, 'utf8').replace('It is late', 'It is lame'));
	utimesSync(article, mtime, mtime);
	expect(unpackEarlier(kept, content).has('en/articles/pause.mdx')).toBe(false);
	expect(unpackEarlier(kept, content).size).toBe(first.size - 1);
});

test('those who come after the gate read the same from the checker as from the files', async () => {
	const earlier: Earlier = new Map();
	await checkFolder('content', '2026-03-01', earlier);
	const wholes = wholesOf(earlier);
	const read = readContent('content', wholes);
	expect(wholes.size).toBeGreaterThan(100);
	expect(read).toEqual(readContent('content'));
	expect(read.content.entries.some(({ found }) => (found?.phrases.length ?? 0) > 0)).toBe(true);
	expect(read.bodyWords.get('partner')).toBeGreaterThan(10);
	// Taken from the checker, and not read again.
	const [path = ''] = wholes.keys();
	const other = readContent('content', new Map([[path, '{"entries":[],"words":"of the checker"}']]));
	expect(other.content.entries.some((entry) => entry.path === path)).toBe(false);
});

test('what pages show of a text is the same from the checker as from the text', async () => {
	const earlier: Earlier = new Map();
	await checkFolder('content', '2026-03-01', earlier);
	const again = unpackEarlier(packEarlier(earlier), 'content');
	const files = [...again.values()].filter(({ file }) => file.facts !== '');
	expect(files.length).toBeGreaterThan(50);
	for (const { file } of files) {
		const text = bodyOf(readFileSync(join('content', file.path), 'utf8'));
		factsStore.add(file.textHash, file.facts);
		expect(factsStore.take(text), file.path).toEqual(
			JSON.parse(JSON.stringify(textFacts(visit(readMdx(text))))),
		);
		// Once: it is as long as the text.
		expect(factsStore.take(text)).toBeUndefined();
	}
});

test('who only wants to know of mistakes gets nothing for pages', async () => {
	const report = await checkFolder('tests/fixtures/content', '2026-03-01');
	const earlier: Earlier = new Map();
	expect(await checkFolder('tests/fixtures/content', '2026-03-01', earlier)).toEqual(report);
	const files = [...earlier.values()].map(({ file }) => file);
	expect(files.every(({ whole, hash }) => whole !== '' && hash !== '')).toBe(true);
	const [first] = files;
	const source = readSource('tests/fixtures/content', first?.path ?? '');
	expect(checkFile(source, false)).toMatchObject({ whole: '', facts: '' });
});
