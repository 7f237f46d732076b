import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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
export function checkKept(root: string): AstroIntegration {
	let cache = '';
	let program = '';
	const list = () => join(cache, 'kept-pages.json');
	const pages = () => join(cache, 'dist');
	const remove = (path: string) => rmSync(path, { recursive: true, force: true });
	return {
		name: 'check-kept',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				// Not PROD: that depends on NODE_ENV, whatever is being done.
				if (command === 'dev')
					updateConfig({ vite: { define: { 'import.meta.env.KEEPS_NO_PAGES': 'true' } } });
				if (command !== 'build') return;
				cache = fileURLToPath(config.cacheDir);
				program = hashOfProgram(root);
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

function readKept(file: string): Kept | undefined {
	try {
		const kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<Kept> | null;
		return kept?.program === undefined || kept.pages === undefined ? undefined : (kept as Kept);
	} catch {
		return undefined;
	}
}

/** The program and its packages; what is set from outside is part of each page's own key. */
function hashOfProgram(root: string): string {
	const hash = createHash('sha256');
	const files = ['astro.config.mjs', 'package.json', 'package-lock.json'].filter((file) =>
		existsSync(join(root, file)),
	);
	for (const [name, of] of hashesOf(join(root, 'src'))) hash.update(`${name} ${of}\n`);
	for (const file of files) hash.update(readFileSync(join(root, file)));
	return hash.digest('hex');
}

/** Each file below a folder with the hash of its bytes, in order; none where there is no folder. */
function hashesOf(folder: string): [path: string, hash: string][] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name))
		.sort()
		.map((file) => [
			file.slice(folder.length + 1),
			createHash('sha256').update(readFileSync(file)).digest('hex'),
		]);
}
