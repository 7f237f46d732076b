import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { whyNot } from '../../scripts/build/whyNot.ts';
import { build, buildScript, copyProject, environment } from '../../scripts/copyProject.ts';
import { tree } from '../builds/tree.ts';

/** Places that a site can't be put at: each is said in a sentence, and nothing that stands there is touched. */
const folder = copyProject('place');
const site = join(folder, 'dist');
let clean: Map<string, string>;

beforeAll(() => {
	expect(build(folder).code).toBe(0);
	clean = tree(site);
});

/** Root may write anywhere: its rights are laid down for the build. */
const asAnybody = process.getuid?.() === 0;
const rights = ['--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-dac_override,-dac_read_search'];
function buildWithoutRights(env: Record<string, string> = {}): { code: number; output: string } {
	if (!asAnybody) return build(folder, env);
	const { status, stdout, stderr } = spawnSync('setpriv', [...rights, 'node', ...buildScript], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...environment(), ...env },
	});
	return { code: status ?? 1, output: stdout + stderr };
}

describe('a build that may not write', () => {
	afterEach(() => {
		for (const path of [folder, site]) chmodSync(path, 0o755);
	});

	test.each([
		['into the folder of the site', site, `${site} can't be replaced, since this user may not write into it`],
		['beside it', folder, `but nothing can be written into ${folder}: give this user the right to`],
	])('%s says so and leaves the last site as it was', (_name, path, sentence) => {
		chmodSync(path, 0o555);
		const { code, output } = buildWithoutRights();
		chmodSync(path, 0o755);
		expect(output).toContain(sentence);
		expect(output).not.toMatch(/\n\s+at /);
		expect(code).toBe(1);
		expect(tree(site)).toEqual(clean);
	});

	test('into the project itself makes the same site elsewhere, in a copy that is gone afterwards', () => {
		const temporary = join(folder, '../place-temporary');
		const OUT_DIR = join(temporary, 'site');
		rmSync(temporary, { recursive: true, force: true });
		mkdirSync(temporary);
		const items = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) =>
			item.isDirectory(),
		);
		const folders = [folder, ...items.map((item) => join(item.parentPath, item.name))];
		for (const path of folders) chmodSync(path, 0o555);
		const { code, output } = buildWithoutRights({ OUT_DIR, TMPDIR: temporary });
		for (const path of folders) chmodSync(path, 0o755);
		expect(output).toContain("The project can't be written into, so it is built in a copy");
		expect(code).toBe(0);
		expect(readdirSync(temporary)).toEqual(['site']);
		expect(tree(OUT_DIR)).toEqual(clean);
	});

	test('a file where the folder should be stays, and is named', () => {
		const OUT_DIR = join(folder, 'taken');
		writeFileSync(OUT_DIR, 'mine');
		const { code, output } = build(folder, { OUT_DIR });
		expect(output).toContain(
			`${OUT_DIR} is a file, and the site needs a folder of that name: move the file, or set OUT_DIR to another folder.`,
		);
		expect(code).toBe(1);
		expect(readFileSync(OUT_DIR, 'utf8')).toBe('mine');
	});
});

describe('a place is refused', () => {
	const refused = (place: string) => whyNot(place, folder);
	test('that is the project, or holds it', () => {
		for (const place of [folder, join(folder, '..')])
			expect(refused(place)).toContain('is or holds the project itself, and would be replaced as a whole');
	});
	test('that holds other things than a site', () => {
		expect(refused(join(folder, 'content'))).toContain('holds other things than a site');
	});
	test('below a file', () => {
		expect(refused(join(folder, 'package.json/dist'))).toContain('nothing can be written into');
	});
	test('but not one that is empty, not there yet, or holds a site', () => {
		mkdirSync(join(folder, 'empty'), { recursive: true });
		for (const place of ['empty', 'not/there/yet', 'dist'])
			expect(refused(join(folder, place))).toBeUndefined();
	});
});

test('where the folder is a link, the site behind it is replaced', () => {
	const real = join(folder, 'served/site');
	const link = join(folder, 'link');
	mkdirSync(join(folder, 'served'), { recursive: true });
	cpSync(site, real, { recursive: true });
	rmSync(join(real, 'index.html'));
	symlinkSync(real, link);
	expect(build(folder, { OUT_DIR: link }).code).toBe(0);
	expect(lstatSync(link).isSymbolicLink()).toBe(true);
	expect(tree(real)).toEqual(clean);
	expect(existsSync(`${real}.old`)).toBe(false);
});
