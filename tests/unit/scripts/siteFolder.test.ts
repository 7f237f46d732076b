import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteFolder } from '../../../scripts/build/siteFolder.ts';

/** The folder of the site while a build writes the next one beside it; builds that really fail: tests/faults. */
let home = '';
let site = '';
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'site-'));
	site = join(home, 'dist');
});
afterEach(() => rmSync(home, { recursive: true }));

const put = (folder: string, text: string) => {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), text);
};
const shown = () => readFileSync(join(site, 'index.html'), 'utf8');

test('the new site takes the place of the last one, and nothing else is left', () => {
	put(site, 'last');
	const folder = siteFolder(site);
	put(folder.draft, 'new');
	expect(shown()).toBe('last');
	folder.swap();
	folder.close();
	expect(shown()).toBe('new');
	expect(readdirSync(home)).toEqual(['dist']);
});

test('a build that ends without a swap leaves the last site, and nothing else', () => {
	put(site, 'last');
	const folder = siteFolder(site);
	put(folder.draft, 'half');
	folder.close();
	expect(shown()).toBe('last');
	expect(readdirSync(home)).toEqual(['dist']);
});

test('what a killed build left is cleared away, and a site that it had moved stands again', () => {
	put(`${site}.old`, 'last');
	put(`${site}.new`, 'half');
	// No system gives such a number.
	writeFileSync(`${site}.new.lock`, '99999999');
	const folder = siteFolder(site);
	expect(shown()).toBe('last');
	expect(existsSync(folder.draft)).toBe(false);
	folder.close();
	expect(readdirSync(home)).toEqual(['dist']);
});

test('a second build is refused while the first one runs, and its folder left alone', () => {
	put(`${site}.new`, 'of the first');
	writeFileSync(`${site}.new.lock`, String(process.ppid));
	expect(() => siteFolder(site)).toThrow(
		`Process ${process.ppid} builds into ${site}.new: wait for its end. If it is no build, remove ${site}.new.lock.`,
	);
	expect(readFileSync(`${site}.new/index.html`, 'utf8')).toBe('of the first');
});

test('a site that cannot be put in its place leaves the last one', () => {
	put(site, 'last');
	const folder = siteFolder(site);
	expect(() => folder.swap()).toThrow(`The new site could not be put at ${site}: `);
	expect(shown()).toBe('last');
});

test('a folder that holds other things than a site is refused', () => {
	mkdirSync(site);
	writeFileSync(join(site, 'mine.txt'), '');
	expect(() => siteFolder(site)).toThrow('holds other things than a site, and would be replaced as a whole');
	expect(readdirSync(home)).toEqual(['dist']);
});
