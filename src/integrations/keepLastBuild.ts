import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the site's folder and swaps the two at the very end, so that a build that fails leaves
 * the last good one untouched. Must be the last integration.
 */
export function keepLastBuild(): AstroIntegration {
	let target = '';
	const beside = (name: string) => `${target}.${name}`;
	return {
		name: 'keep-last-build',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				target = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
				rmSync(beside('new'), { recursive: true, force: true });
				updateConfig({ outDir: pathToFileURL(`${beside('new')}/`) });
			},
			'astro:build:done': () => {
				rmSync(beside('old'), { recursive: true, force: true });
				if (existsSync(target)) renameSync(target, beside('old'));
				renameSync(beside('new'), target);
				rmSync(beside('old'), { recursive: true, force: true });
			},
		},
	};
}
