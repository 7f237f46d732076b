import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeCorpus } from '../corpus/generate.ts';

const folder = resolve('.cache', 'corpus');

/** A corpus of these options: the one that is there, or a new one where another generator made it. */
export function haveCorpus(articles: number, words: number): string {
	const corpus = join(folder, `${articles}x${words}`);
	// Written last and outside the corpus: a corpus without it was interrupted, and inside it would be a stray file.
	const stampFile = `${corpus}.stamp`;
	const stamp = generatorHash();
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return corpus;
	console.error(`Making ${articles} articles of ${words} words.`);
	rmSync(stampFile, { force: true });
	rmSync(corpus, { recursive: true, force: true });
	writeCorpus(corpus, { articles, words });
	writeFileSync(stampFile, stamp);
	return corpus;
}

/**
 * A hash of the generator. The content that it learns from is not in it: an edit there must not change what is
 * measured, or two runs could not be compared. Delete .cache/corpus to learn anew.
 */
function generatorHash(): string {
	const root = resolve(import.meta.dirname, '../corpus');
	const hash = createHash('sha256');
	for (const path of filesBelow(root)) hash.update(path).update(readFileSync(join(root, path)));
	return hash.digest('hex');
}

/** Every file below a folder, in order. */
export function filesBelow(root: string): string[] {
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name).slice(root.length + 1))
		.sort();
}
