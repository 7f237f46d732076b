import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../../site.ts';
import { offlineAddress } from '../../content/addresses.ts';
import { workerFile } from '../precache.ts';
import { withdrawnWorker } from './withdrawnWorker.ts';
import { writePrecacheManifest } from './writePrecacheManifest.ts';

/**
 * Keeping for offline: its pages, and the worker with the list of all it keeps. Where it is switched off (src/site.ts)
 * there are no such pages, and the worker's file takes back what earlier builds have kept. Stands behind everything that
 * writes what is kept.
 */
export function offline(): AstroIntegration {
	return {
		name: 'offline',
		hooks: {
			'astro:config:setup': ({ injectRoute, updateConfig }) => {
				if (!site.offline) return;
				for (const [pattern, name] of pages)
					injectRoute({
						pattern,
						entrypoint: fileURLToPath(new URL(`../pages/${name}`, import.meta.url)),
					});
				updateConfig({ vite: { plugins: [workerChunk()] } });
			},
			'astro:build:done': ({ dir, logger }) => {
				const built = fileURLToPath(dir);
				if (!site.offline) return writeFileSync(join(built, workerFile), withdrawnWorker);
				if (!existsSync(join(built, workerFile))) throw new Error(`The build made no ${workerFile}.`);
				const { files, megabytes } = writePrecacheManifest(built, site.base);
				logger.info(`${files} files of ${megabytes} MB in all can be kept for offline.`);
			},
		},
	};
}

const pages = [
	[offlineAddress.page, 'index.astro'],
	[offlineAddress.notHere, 'not-here.astro'],
] as const;

/** The worker's code, bundled with the pages' scripts into a file whose name stays. */
const workerChunk = () => ({
	name: 'offline-worker',
	apply: 'build' as const,
	applyToEnvironment: ({ name }: { name: string }) => name === 'client',
	buildStart(this: { emitFile(file: { type: 'chunk'; id: string; fileName: string }): string }) {
		const id = fileURLToPath(new URL('../worker/worker.ts', import.meta.url));
		this.emitFile({ type: 'chunk', id, fileName: workerFile });
	},
});
