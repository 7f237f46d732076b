import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { copyProject } from '../copyProject.ts';
import { ownSearch, type SearchPlace } from '../searchBench/browser.ts';
import { peers, type PeerName } from './peers.ts';
import { asMarkdown } from './plainCorpus.ts';

/** A program that makes a site from a corpus. */
export interface Tool {
	name: string;
	/** Its versions, as the table names them. */
	versions: string;
	/** One build, as a line for the shell. */
	command: string;
	/** Below the project: the built site. */
	output: string;
	/** Below the project: all that a build leaves for the next, so that a cold one begins without. */
	leftovers: readonly string[];
	search?: SearchPlace;
	/** Lays a project around a corpus and gives its folder. */
	lay: (corpus: string, articles: number) => string;
	/** Below the project: the file of an article. */
	articleFile: (slug: string) => string;
}

const folder = resolve('.cache', 'bench');

/** The programs of the project itself, for the shell. */
export const pathWith = (...bins: string[]) =>
	[...bins, resolve('node_modules', '.bin'), process.env['PATH']].join(delimiter);

export const wiki = (): Tool => ({
	name: 'this wiki',
	versions: versionsOf(resolve('node_modules'), ['astro', '@astrojs/mdx', 'pagefind']),
	// From .cache/bench/<project>.
	command: 'node ../../../scripts/build.ts',
	output: 'dist',
	leftovers: ['dist', 'node_modules', '.astro'],
	search: ownSearch,
	lay(corpus, articles) {
		return copyProject(`bench/wiki-${articles}`, corpus);
	},
	articleFile: (slug) => `content/en/articles/${slug}.mdx`,
});

/** A peer, installed with the newest versions that fit. Throws where npm can't. */
export function peer(name: PeerName): Tool {
	const { packages, files, articleFolder, ending, ...rest } = peers[name];
	const home = join(folder, name);
	mkdirSync(home, { recursive: true });
	if (!existsSync(join(home, 'package.json')))
		writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n');
	if (!existsSync(join(home, 'node_modules', '.package-lock.json'))) {
		console.error(`Installing ${packages.join(' ')}.`);
		const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages];
		const { status, stderr } = spawnSync('npm', args, { cwd: home, encoding: 'utf8' });
		if (status !== 0) throw new Error(`npm could not install ${name}: ${stderr.trim().split('\n')[0]}`);
	}
	const named = packages.map((one) => one.replace(/(?!^)@[^@]*$/, ''));
	return {
		name,
		...rest,
		versions: versionsOf(join(home, 'node_modules'), named),
		lay(corpus, articles) {
			const project = join(home, `site-${articles}`);
			rmSync(project, { recursive: true, force: true });
			for (const [file, text] of [
				// Astro bundles only those packages that are named here.
				['package.json', readFileSync(join(home, 'package.json'), 'utf8')] as const,
				...Object.entries(files),
				...asMarkdown(corpus).map(
					({ path, text }) => [join(articleFolder, `${path}.${ending}`), text] as const,
				),
			]) {
				mkdirSync(join(project, file, '..'), { recursive: true });
				writeFileSync(join(project, file), text);
			}
			return project;
		},
		articleFile: (slug) => join(articleFolder, 'articles', `${slug}.${ending}`),
	};
}

const versionsOf = (packages: string, names: readonly string[]) =>
	names
		.map((name) => {
			const { version } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as {
				version: string;
			};
			return `${name} ${version}`;
		})
		.join(', ');
