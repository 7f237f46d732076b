import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { elementsOf } from '../../node/htmlTree.ts';

interface Options {
	/** The built page. */
	page: string;
	base: string;
}

/**
 * Lets a page ask at once for what its scripts import: a browser learns of an import only when it has read the
 * script, which on a slow line costs half a second for each step.
 */
export function modulePreloadLinks({ page, base }: Options): AstroIntegration {
	return {
		name: 'preload-imports',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const site = fileURLToPath(dir);
				const file = join(site, page);
				const html = await readFile(file, 'utf8');
				const scripts = elementsOf(html).flatMap(({ tagName, properties: { type, src } = {} }) =>
					tagName === 'script' && type === 'module' && typeof src === 'string' ? [src] : [],
				);
				const imported = new Set<string>();
				for (const src of scripts)
					for (const path of await importsOf(join(site, src.slice(base.length))))
						imported.add(new URL(path, `https://site${src}`).pathname);
				if (imported.size === 0)
					throw new Error(`The scripts of ${page} import nothing: is the search still there?`);
				const links = [...imported].map((path) => `<link rel="modulepreload" href="${path}">`);
				await writeFile(file, html.replace('</head>', `${links.join('')}</head>`));
			},
		},
	};
}

/** The files that a built script imports when it starts, relative to it. */
const importsOf = async (file: string) =>
	[...(await readFile(file, 'utf8')).matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g)].map(
		([, path = '']) => path,
	);
