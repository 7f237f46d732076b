import type { Plugin } from 'vite';

/**
 * A script that is loaded on use is simply imported. Vite wraps each such import in a helper that first preloads styles
 * and further scripts; no script here has styles, and the helper would weigh a third of all that an article loads.
 * Where a later Vite writes it differently, the helper just comes back.
 */
export const stripVitePreload = (): Plugin => ({
	name: 'plain-imports',
	apply: 'build',
	renderChunk: {
		order: 'pre',
		handler(code) {
			const helper = /import \{[^}]*\b__vitePreload\b[^}]*\} from "[^"]*preload-helper[^"]*";/;
			if (!helper.test(code)) return null;
			return code
				.replace(helper, '')
				.replaceAll('__vitePreload(', '((load) => load())(')
				.replaceAll(', __VITE_PRELOAD__)', ')');
		},
	},
});
