import { readdirSync, rmSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro keeps of the content in its own folder: written again by every build. */
const lists = ['content-assets.mjs', 'content-modules.mjs'];

/**
 * A build reads the content itself, not what an earlier one noted of it: a note that was cut short or changed would
 * end the build or, worse, come into the pages. It costs nothing that could be measured. What the live preview
 * needs stays.
 */
export function freshStart(): AstroIntegration {
	return {
		name: 'fresh-start',
		hooks: {
			'astro:config:setup': ({ command, config }) => {
				if (command !== 'build') return;
				const own = fileURLToPath(new URL('.astro', config.root));
				const kept = fileURLToPath(config.cacheDir).replace(/[/\\]$/, '');
				const files = lists.map((name) => join(own, name));
				const wrong = [own, kept].filter((folder) => kindOf(folder) === 'file');
				for (const path of [...wrong, ...files, join(kept, 'data-store.json'), ...foldersNamedAsFiles(own)])
					rmSync(path, { recursive: true, force: true });
			},
		},
	};
}

const kindOf = (path: string) => {
	const found = statSync(path, { throwIfNoEntry: false });
	return found && (found.isDirectory() ? 'folder' : 'file');
};

/** Folders that stand where a file should be. */
const foldersNamedAsFiles = (folder: string) =>
	kindOf(folder) !== 'folder'
		? []
		: readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((item) => item.isDirectory() && extname(item.name) !== '')
				.map((item) => join(item.parentPath, item.name));
