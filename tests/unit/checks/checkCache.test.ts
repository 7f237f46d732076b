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
import { packCache, unpackCache, type CheckCache } from '../../../src/checks/run/checkCache.ts';
import { readCacheFile, writeCacheFile } from '../../../src/node/cacheFile.ts';

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
	writeCacheFile(file, value);
	expect(readCacheFile(file)).toEqual(value);
});

test.each([
	['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
	['with one other bit', (bytes: Buffer) => bytes.fill(bytes.at(-1)! ^ 1, bytes.length - 1)],
	['empty', () => Buffer.alloc(0)],
])('a file that is %s holds nothing', (_name, damage) => {
	writeCacheFile(file, ['a', 'b']);
	writeFileSync(file, damage(readFileSync(file)));
	expect(readCacheFile(file)).toBeUndefined();
});

test('nothing where there is no file; a folder in its place gives way; nothing to be written into does no harm', () => {
	expect(readCacheFile(file)).toBeUndefined();
	mkdirSync(join(file, 'inside'), { recursive: true });
	expect(readCacheFile(file)).toBeUndefined();
	writeCacheFile(file, 1);
	expect(readCacheFile(file)).toBe(1);
	writeCacheFile(join(file, 'below', 'a', 'file'), 1);
	expect(readCacheFile(file)).toBe(1);
});

test('a start after another reports the same, reads what has changed since, and forgets what is gone', async () => {
	cpSync('tests/fixtures/content', content, { recursive: true });
	const article = join(content, 'en/articles/pause.mdx');
	writeFileSync(
		article,
		readFileSync(article, 'utf8').replace('It is late and', 'Avoidant people leave, and'),
	);
	const first: CheckCache = new Map();
	const report = await checkFolder(content, '2026-03-01', first);
	expect(report.problems.length).toBeGreaterThan(0);
	writeCacheFile(file, packCache(first));
	const again = () => unpackCache(readCacheFile(file) as ReturnType<typeof packCache>, content);

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
	const first: CheckCache = new Map();
	await checkFolder(content, '2026-03-01', first);
	const kept = packCache(first);
	expect(unpackCache(kept, content).size).toBe(first.size);

	const article = join(content, 'en/articles/pause.mdx');
	const { mtime } = statSync(article);
	writeFileSync(article, readFileSync(article, 'utf8').replace('It is late', 'It is lame'));
	utimesSync(article, mtime, mtime);
	expect(unpackCache(kept, content).has('en/articles/pause.mdx')).toBe(false);
	expect(unpackCache(kept, content).size).toBe(first.size - 1);
});
