import type { Tool } from './tools.ts';

export type PeerName = 'starlight' | 'vitepress' | 'astro';

interface Peer extends Pick<Tool, 'command' | 'output' | 'leftovers' | 'search'> {
	packages: readonly string[];
	/** Its project, by path. Each is what its own documentation begins with, with search, and a short sidebar. */
	files: Readonly<Record<string, string>>;
	articleFolder: string;
	ending: string;
}

const astroPackages = ['astro@7', '@astrojs/mdx@8', 'pagefind@1.6'];
const astroLeftovers = ['dist', 'node_modules', '.astro'];
const welcome = '---\ntitle: Welcome\n---\n\nA corpus.\n';

export const peers: Readonly<Record<PeerName, Peer>> = {
	astro: {
		packages: astroPackages,
		command: 'astro build && pagefind --site dist --silent',
		output: 'dist',
		leftovers: astroLeftovers,
		articleFolder: 'texts',
		ending: 'mdx',
		files: {
			'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()] });
`,
			'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { texts: defineCollection({ loader: glob({ base: './texts', pattern: '**/*.mdx' }) }) };
`,
			'src/pages/index.astro': '<html lang="en"><body><h1>Welcome</h1></body></html>\n',
			'src/pages/[...path].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
	(await getCollection('texts')).map((entry) => ({ params: { path: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
		<title>{entry.data.title}</title><meta name="description" content={entry.data.description} />
	</head>
	<body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main></body>
</html>
<style>
	body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 system-ui; }
</style>
`,
		},
	},
	starlight: {
		packages: ['@astrojs/starlight@0.42', ...astroPackages],
		command: 'astro build',
		output: 'dist',
		leftovers: astroLeftovers,
		search: {
			path: '',
			open: 'button[data-open-modal]',
			field: '.pagefind-ui__search-input',
			results: '.pagefind-ui__result',
		},
		articleFolder: 'src/content/docs',
		ending: 'mdx',
		files: {
			'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
	integrations: [starlight({ title: 'Corpus', sidebar: [{ label: 'Welcome', link: '/' }] })],
});
`,
			'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
			'src/content/docs/index.mdx': welcome,
		},
	},
	vitepress: {
		packages: ['vitepress@1'],
		command: 'vitepress build',
		output: '.vitepress/dist',
		leftovers: ['.vitepress/dist', '.vitepress/cache', '.vitepress/.temp'],
		search: { path: '', open: '.VPNavBarSearch button', field: '.search-input', results: '.results .result' },
		articleFolder: '.',
		ending: 'md',
		files: {
			'.vitepress/config.mjs': `export default {
	title: 'Corpus',
	ignoreDeadLinks: true,
	themeConfig: { search: { provider: 'local' }, sidebar: [{ text: 'Welcome', link: '/' }] },
};
`,
			'index.md': welcome,
		},
	},
};
