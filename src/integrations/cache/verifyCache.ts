import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashesOf } from './sourceHash.ts';

/** What the pages that Astro keeps were made by, and the hash of each of them as it was written. */
interface Kept {
	program: string;
	pages: Record<string, string>;
}

/**
 * Looks at the pages that Astro kept from the last build before any of them is taken over. Another program made them:
 * all are drawn anew, since a page names scripts whose names stand for what is in them. One of them isn't what was
 * written, after a crash or on a bad disk: that one is drawn anew.
 */
export function checkKept(program: string): AstroIntegration {
	let cache = '';
	const list = () => join(cache, 'kept-pages.json');
	const pages = () => join(cache, 'dist');
	const remove = (path: string) => rmSync(path, { recursive: true, force: true });
	return {
		name: 'check-kept',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build' && command !== 'dev') return;
				cache = fileURLToPath(config.cacheDir);
				const results = join(cache, `results-${program}`);
				removeOthers(cache, results);
				const define = {
					'import.meta.env.KEPT_RESULTS': JSON.stringify(results),
					// Not PROD: that depends on NODE_ENV, whatever is being done.
					'import.meta.env.KEEPS_NO_PAGES': String(command === 'dev'),
				};
				updateConfig({ vite: { define } });
				if (command === 'dev') return;
				const kept = readKept(list());
				if (kept?.program === program) {
					const found = new Map(hashesOf(pages()));
					for (const page of new Set([...found.keys(), ...Object.keys(kept.pages)]))
						if (kept.pages[page] !== found.get(page)) remove(join(pages(), page));
				} else [pages(), join(cache, 'incremental-build.json')].forEach(remove);
				// Until this build has come to its end, nothing that it leaves can be taken for whole.
				remove(list());
			},
			'astro:build:done': () => {
				mkdirSync(cache, { recursive: true });
				const kept: Kept = { program, pages: Object.fromEntries(hashesOf(pages())) };
				writeFileSync(list(), JSON.stringify(kept));
			},
		},
	};
}

/** Results of other programs: a changed one asks for none of them. */
function removeOthers(cache: string, results: string) {
	if (!existsSync(cache)) return;
	for (const name of readdirSync(cache).filter((one) => one.startsWith('results-')))
		if (join(cache, name) !== results) rmSync(join(cache, name), { recursive: true, force: true });
}

function readKept(file: string): Kept | undefined {
	try {
		const kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<Kept> | null;
		return kept?.program === undefined || kept.pages === undefined ? undefined : (kept as Kept);
	} catch {
		return undefined;
	}
}
