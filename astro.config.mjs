import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { cards } from './src/cards/integration.ts';
import { contentGate } from './src/integrations/content/contentGate.ts';
import { postprocessHtml } from './src/integrations/html/postprocessHtml.ts';
import { hostFiles } from './src/integrations/hosting/integration.ts';
import { offline } from './src/offline/integration/offline.ts';
import { stripVitePreload } from './src/integrations/html/stripVitePreload.ts';
import { modulePreloadLinks } from './src/integrations/html/modulePreloadLinks.ts';
import { searchIndex } from './src/search/integration/searchIndex.ts';
import { sitemapOptions } from './src/integrations/sitemapOptions.ts';
import { site } from './src/site.ts';
import { sourceInKeys } from './src/integrations/cache/sourceInKeys.ts';
import { sourceHash } from './src/node/sourceHash.ts';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const program = sourceHash(folder('.'));
const gate = contentGate(folder('./content'), program);
const outDir = process.env.OUT_DIR || './dist';

const search = searchIndex({
	content: gate.content,
	lastBuild: folder(outDir),
	base: site.base,
});

/**
 * Every page names its scripts: with the names that Astro gives them, each page would be a hundred bytes longer. Small
 * letters and digits only, for hosts that make addresses small and disks that take large letters for small ones.
 */
const shortNames = {
	entryFileNames: '_astro/[hash].js',
	chunkFileNames: ({ name }) => `_astro/${name.toLowerCase()}.[hash].js`,
	hashCharacters: 'base36',
	/** What the pages' scripts share comes in one file: each one more costs a request, and packs worse. */
	codeSplitting: {
		groups: [
			// Nothing asks for it any more once its imports are plain.
			{ name: 'preload-helper', test: /preload-helper/, priority: 1 },
			{
				name: 'page',
				test: /src\/(?:i18n\/(?:\w+\/)?client|browser\/(?:adoptStyles|copyWords)|playbook\/ui\/(?:keepButton|phraseItem))\.ts$/,
			},
		],
	},
};

export default defineConfig({
	site: site.url,
	base: site.base,
	outDir,
	trailingSlash: 'always',
	// Two routes that make one file end the build.
	prerenderConflictBehavior: 'error',
	// The wiki has no code blocks, and a highlighter's inline styles would break a strict policy.
	markdown: { syntaxHighlight: false },
	// One request until a page can be read; scripts stay files of their own.
	// While one page is written, others are drawn.
	build: { inlineStylesheets: 'always', concurrency: 4 },
	vite: {
		plugins: [stripVitePreload(), sourceInKeys(program)],
		environments: { client: { build: { rolldownOptions: { output: shortNames } } } },
		build: {
			assetsInlineLimit: 0,
			// Its helper would be one more file before a script can ask for the next.
			modulePreload: false,
			rolldownOptions: {
				// Astro marks each MDX file with a directive that the bundler warns about; nothing is lost by it.
				onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
			},
		},
	},
	devToolbar: { enabled: false },
	// Completion of frontmatter in editors that know Astro (.vscode/settings.json switches it on there).
	experimental: { contentIntellisense: true, incrementalBuild: true },
	// In this order each step finds what it asks for: the checker comes before all that reads content; of what is done to
	// the drawn pages, the search index before the lists of files for hosts and for keeping offline.
	integrations: [
		gate.integration,
		mdx(),
		sitemap(sitemapOptions(gate.content)),
		postprocessHtml(gate.content),
		search,
		hostFiles(gate.content),
		modulePreloadLinks({ page: 'search/index.html', base: site.base }),
		offline(),
		cards(),
	],
});
