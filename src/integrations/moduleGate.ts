import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { refusals, type AstNode } from '../checks/compiledModule.ts';

/**
 * The second gate, behind @astrojs/mdx: what an MDX file was compiled to is looked at before it can run, in the
 * build and in the live preview alike. Stands after mdx() in the list of integrations.
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

function gate(): Plugin {
	return {
		name: 'module-gate',
		transform: {
			filter: { id: /\.mdx$/ },
			handler(code, id) {
				const found = refusals(this.parse(code) as unknown as AstNode, code);
				if (found.length === 0) return;
				const list = found
					.slice(0, 5)
					.map(({ what }) => what.replaceAll('](', '] ('))
					.join('; ');
				this.error({
					message: `${id} compiles to something that no article may hold: ${list}. Content is words only: take out what is not, and run npm run check:content.`,
				});
			},
		},
	};
}
