import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * Texts are data: src/library/contentOf.ts draws them, and no page asks for one as a module. Should something do so all the
 * same, in the build or in the live preview, it doesn't get it: compiled MDX is code. Stands before mdx().
 */
export function moduleGate(): AstroIntegration {
	return {
		name: 'module-gate',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [gate()] } });
			},
		},
	};
}

const gate = (): Plugin => ({
	name: 'module-gate',
	enforce: 'pre',
	transform: {
		filter: { id: /\.mdx(?:$|\?)/ },
		handler(_code, id) {
			this.error(
				`${relative(process.cwd(), id)} was asked for as a module. Texts are data here: see src/contentOf.ts.`,
			);
		},
	},
});
