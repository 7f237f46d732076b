import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, copyProject } from '../../scripts/copyProject.ts';
import { tree } from '../builds/tree.ts';

/** Everything that builds keep for the next one, damaged: the next one heals it, and gives what a clean one gives. */
const folder = copyProject('cache');
const caches = [
	...['.astro', 'node_modules/.astro', 'node_modules/.cache'].map((name) => join(folder, name)),
	resolve('node_modules/.cache/cards'),
];
let clean: Map<string, string>;

beforeAll(() => {
	expect(build(folder).code).toBe(0);
	clean = tree(join(folder, 'dist'));
});

const filesIn = (root: string) =>
	readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name));

const damages: [name: string, damage: (file: string) => void][] = [
	['cut short', (file) => truncateSync(file, Math.floor((statSync(file).size * 2) / 3))],
	['emptied', (file) => truncateSync(file)],
	['filled with noise', (file) => writeFileSync(file, randomBytes(statSync(file).size))],
	[
		'replaced by a folder',
		(file) => {
			rmSync(file);
			mkdirSync(file);
			writeFileSync(join(file, 'inside'), '');
		},
	],
];

describe('what builds keep', () => {
	test.each(damages)('%s, is made anew, and nothing of it comes into the site', (_name, damage) => {
		const files = caches.flatMap(filesIn);
		expect(files.filter((file) => file.endsWith('.png')).length).toBeGreaterThan(100);
		expect(files.some((file) => file.endsWith('data-store.json'))).toBe(true);
		files.forEach(damage);
		const { code, output } = build(folder);
		expect(code, output).toBe(0);
		expect(output).not.toMatch(/error|warn/i);
		expect(tree(join(folder, 'dist'))).toEqual(clean);
	});

	test('a file in place of each folder', () => {
		for (const cache of caches) {
			rmSync(cache, { recursive: true });
			writeFileSync(cache, '');
		}
		const { code, output } = build(folder);
		expect(code, output).toBe(0);
		expect(output).not.toMatch(/error|warn/i);
		expect(tree(join(folder, 'dist'))).toEqual(clean);
	});

	test('with other words in it, is not believed', () => {
		const store = join(folder, 'node_modules/.astro/data-store.json');
		const text = readFileSync(store, 'utf8');
		writeFileSync(store, text.replaceAll('promise', 'premise'));
		expect(build(folder).code).toBe(0);
		expect(tree(join(folder, 'dist'))).toEqual(clean);
	});
});
