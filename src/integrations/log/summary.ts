import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { fieldOf, type Content } from '../../checks/source/content.ts';
import { today } from '../../site.ts';
import { buildSummary, type BuildFacts } from './buildSummary.ts';
import { clockNote } from './clockNote.ts';
import { indexFolder } from '../../search/query/format.ts';

/** Says at a build's end what it made and where its time went. Stands behind all that writes into the site. */
export function tellBuild(content: () => Content): AstroIntegration {
	const stages: [string, number][] = [];
	let since = 0;
	let bundled: number | undefined;
	/** Ends a stage. The first one began with the process. */
	const end = (name: string, now = performance.now()) => {
		stages.push([name, now - since]);
		since = now;
	};
	return {
		name: 'tell-build',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				// Astro has no hook between its bundles and its pages; the last bundle counts.
				const closeBundle = () => void (bundled = performance.now());
				if (command === 'build') updateConfig({ vite: { plugins: [{ name: 'tell-build', closeBundle }] } });
			},
			'astro:config:done': () => end('starting and checking'),
			'astro:build:start': () => end('reading the content'),
			'astro:build:generated': () => {
				end('bundling', bundled);
				end('writing pages');
			},
			'astro:build:done': ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				const { entries, files } = content();
				end('pictures, policy and search');
				const made = factsOf(site);
				const note = clockNote(today(), daysOf(content()));
				if (note !== undefined) logger.warn(note);
				logger.info(buildSummary({ ...made, entries: entries.length, checked: files.length, stages }));
			},
		},
	};
}

/** The days on which texts were last changed or checked. */
const daysOf = (content: Content) =>
	content.entries.flatMap((entry) =>
		(['published', 'updated', 'checked'] as const)
			.map((key) => fieldOf(entry, key))
			.filter((day) => typeof day === 'string')
			.map((day) => ({ file: entry.file, day })),
	);

/** The best packing of a page of six megabytes would take longer than writing all others. */
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

function factsOf(site: string): Pick<BuildFacts, 'pages' | 'heaviest' | 'search'> {
	const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) => ({
		path: path.replaceAll('\\', '/'),
		bytes: statSync(join(site, path)).size,
	}));
	const pages = files.filter(({ path }) => path.endsWith('.html'));
	const [longest = { path: '', bytes: 0 }] = pages.toSorted((a, b) => b.bytes - a.bytes);
	const search = files.filter(({ path }) => /\.\w+$/.test(path) && isOfSearch(path));
	return {
		pages: pages.length,
		heaviest: {
			path: `/${longest.path.replace(/index\.html$/, '')}`,
			bytes: longest.bytes,
			brotli: brotliCompressSync(readFileSync(join(site, longest.path)), quickly).length,
		},
		search: { files: search.length, bytes: search.reduce((sum, { bytes }) => sum + bytes, 0) },
	};
}

const isOfSearch = (path: string) =>
	['pagefind', indexFolder].some((folder) => path.startsWith(`${folder}/`));
