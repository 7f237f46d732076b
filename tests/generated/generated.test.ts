import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../scripts/corpus/random.ts';
import { report } from '../../src/checks/run/check.ts';
import type { FileFacts } from '../../src/checks/source/content.ts';
import { parseFiles } from '../../src/checks/run/parserProcess.ts';
import { isContentFile, isReadable } from '../../src/checks/source/fileKinds.ts';
import { listFiles } from '../../src/checks/source/listFiles.ts';
import { withPictures } from '../../src/checks/source/pictures.ts';
import { elementsOf } from '../../src/node/htmlTree.ts';
import { mutated } from './mutate.ts';
import { textsAWiki, writeWiki } from './wiki.ts';
import { built, day, withoutErrors } from './withoutErrors.ts';

/**
 * The checker runs what the build runs: whatever it lets through is built, and what it doesn't is told at a place. Tried
 * on texts that nobody has written: valid ones with each field at its limits, and files that were changed somewhere.
 */
const seeds = [1, 2, 3];
const rounds = 7;
const lists = new Set(['en/topics.yaml', 'en/situations.yaml']);
const folderOf = (seed: number) => `.cache/generated/${seed}`;

describe.each(seeds)('wiki %i', (seed) => {
	const folder = folderOf(seed);

	test('generated texts are told at their line, or built without an id that stands twice', async () => {
		const made = writeWiki(folder, seed);
		expect(made.length).toBe(textsAWiki + lists.size);
		const told = await withoutErrors(folder, (path) => {
			if (lists.has(path) || !made.includes(path)) return false;
			rmSync(join(folder, path));
			return true;
		});
		for (const { line, column, message } of told) {
			expect(line).toBeGreaterThan(0);
			expect(column).toBeGreaterThan(0);
			expect(message).not.toBe('');
		}
		expect(new Set(told.map(({ file }) => file)).size).toBeLessThan(textsAWiki / 2);
		const { site, failed } = built(`generated-${seed}`, folder);
		expect(failed).toBeUndefined();
		expect(idsTwice(site)).toEqual([]);
	});

	test.each(Array.from({ length: rounds }, (_, round) => round))(
		'changed files, round %i: no crash, and what passes is built',
		async (round) => {
			const random = createRandom(seed * 100 + round);
			const files = listFiles(folder).filter(isToRead);
			const changed = `${folder}-${round}`;
			rmSync(changed, { recursive: true, force: true });
			cpSync(folder, changed, { recursive: true });
			for (const { path } of files)
				writeFileSync(join(changed, path), mutated(readFileSync(join(folder, path), 'utf8'), random));

			const passing = await passingAlone(folder, changed);
			const whole = `${folder}-passing`;
			rmSync(whole, { recursive: true, force: true });
			cpSync(folder, whole, { recursive: true });
			for (const path of passing) cpSync(join(changed, path), join(whole, path));
			// Two that pass, each alone, may not go together.
			const left = new Set(passing);
			await withoutErrors(whole, (path) => {
				const back = left.has(path) ? [path] : [...left];
				for (const one of back) {
					cpSync(join(folder, one), join(whole, one));
					left.delete(one);
				}
				return back.length > 0;
			});
			expect(left.size).toBeGreaterThan(files.length / 6);
			const { failed } = built(`generated-${seed}`, whole);
			expect(failed).toBeUndefined();
		},
	);
});

const isToRead = (file: FileFacts) => isReadable(file) && isContentFile(file.path);

/** The changed files that pass where all others are as they were. */
async function passingAlone(folder: string, changed: string): Promise<string[]> {
	const files = await withPictures(folder, listFiles(folder));
	const paths = files.filter(isToRead).map(({ path }) => path);
	const good = await parseFiles(folder, paths);
	return (await parseFiles(changed, paths))
		.filter((one) => {
			const others = good.filter(({ path }) => path !== one.path);
			const { problems } = report([...others, one], { folder, files, today: day });
			return problems.every(({ severity }) => severity !== 'error');
		})
		.map(({ path }) => path);
}

/** Ids that stand more than once on a page. */
const idsTwice = (site: string) =>
	readdirSync(site, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.flatMap((file) => {
			const ids = elementsOf(readFileSync(join(site, file), 'utf8')).flatMap(({ properties }) =>
				typeof properties?.['id'] === 'string' ? [properties['id']] : [],
			);
			return ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${file}: ${id}`);
		});
