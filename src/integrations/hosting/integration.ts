import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../../checks/source/content.ts';
import { movedIn } from '../../checks/source/movedIn.ts';
import { href, site } from '../../site.ts';
import { machineAddress } from '../../content/addresses.ts';
import { caddyFile, headersFile, nginxFile } from './hostFiles.ts';
import { hostRules } from '../../content/moved.ts';

/**
 * Writes what hosts read: headers and redirects where static hosts look for them, and the same for servers in
 * `_host/`. The content is asked for once it has been checked. Stands behind the search index.
 */
export function hostFiles(content: () => Content): AstroIntegration {
	return {
		name: 'host-files',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const write = (name: string, text: string) => writeFileSync(fileURLToPath(new URL(name, dir)), text);
				const moved = movedIn(content());
				const { twin } = machineAddress;
				const withTwins = moved.flatMap(({ from, to }) => [
					{ from, to },
					{ from: twin(from), to: twin(to) },
				]);
				const hosting = { base: site.base, hashed: hashedFolders(fileURLToPath(dir)), moved: withTwins };
				write('_redirects', hostRules(moved, { href, twin }));
				write('_headers', headersFile(hosting));
				mkdirSync(fileURLToPath(new URL('_host/', dir)), { recursive: true });
				write('_host/Caddyfile', caddyFile(hosting));
				write('_host/nginx.conf', nginxFile(hosting));
			},
		},
	};
}

/** Scripts, and the search index of this build: the folder of its parts is named by what they hold. */
const hashedFolders = (site: string) => [
	'/_astro/',
	...readdirSync(`${site}/search-index`, { withFileTypes: true })
		.filter((item) => item.isDirectory())
		.map(({ name }) => `/search-index/${name}/`),
];
