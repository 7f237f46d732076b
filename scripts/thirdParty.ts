import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Listed {
	version?: string;
	license?: string;
	dev?: boolean;
}

/** What comes to readers of what others have made, with the file that holds its licence. */
export const shipped: Readonly<Record<string, string>> = {
	'fastest-levenshtein': 'LICENSE.md',
	pagefind: 'LICENSE/LICENSE',
	stemmer: 'license',
};

/** THIRD-PARTY.md: what a build uses and what of it reaches readers, by licence. What only tests use is left out. */
export function thirdParty(): string {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, Listed>;
	};
	const byLicence = new Map<string, Set<string>>();
	for (const [path, { version, license, dev }] of Object.entries(packages)) {
		if (path === '' || dev === true) continue;
		const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
		if (license === undefined)
			throw new Error(`${name} ${version} names no licence: look for it, and say it here.`);
		byLicence.set(license, (byLicence.get(license) ?? new Set()).add(`${name} ${version}`));
	}
	const lists = [...byLicence]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([licence, names]) => `### ${licence}\n\n${[...names].sort().join(', ')}\n`);
	return `<!-- Made from package-lock.json by: npm run reference. -->

# What others have made

The wiki's own code is under MIT ([LICENSE](LICENSE)), its content under CC BY 4.0 ([LICENSE-CONTENT](LICENSE-CONTENT)).

## What reaches readers

Three packages, each under MIT; their notices are also in the built site, in \`third-party.txt\`. The pictures for shared links are drawn with Source Serif 4 (OFL-1.1); the font's files are in none of them.

## What asks for more than a notice

- **citeproc** (CPAL-1.0 or AGPL-1.0, by choice; used here under CPAL-1.0) formats the references while the site is built. None of it is in the built site, and what it writes is not derived from it. Whoever hands on \`node_modules\`, as in an image of a container, hands on citeproc and keeps its notice.
- **The style** of the references, “APA Style 7th edition” of the Citation Style Language project, and its English terms come with @citation-js/plugin-csl under CC BY-SA 3.0. They are used as they are, at build time only.
- **sharp** uses libvips (LGPL-3.0-or-later), as a library of its own beside it.
- **MPL-2.0**: used unchanged.

## All that a build uses

By licence, as each package names it. The packages for other systems are among them, and the Node.js that runs all this.

${lists.join('\n')}`;
}

/** The notices of what reaches readers. */
export const notices = (): string =>
	Object.entries(shipped)
		.map(
			([name, file]) =>
				`${name}\n\n${readFileSync(join('node_modules', name, file), 'utf8')
					.replaceAll('\r', '')
					.trim()}\n`,
		)
		.join('\n\n');
