import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hasErrors } from '../checks/check.ts';
import { checkFolder, packEarlier, unpackEarlier, type Earlier } from '../checks/checkFolder.ts';
import { textReport } from '../checks/reporters/text.ts';
import { today } from '../site.ts';
import { readKeptFile, writeKeptFile } from './keptFile.ts';
import { previewGate, type Verdict } from './previewGate.ts';
import { reasonInWords } from '../checks/reasonInWords.ts';

/**
 * The content gate: the checker runs before anything of the content is read, in processes of its own. A build with
 * errors ends with the checker's own report. The live preview shows it over the page and goes on once it is mended.
 * Stands before mdx() in the list of integrations. `program` is the hash of what checks (hashOfProgram).
 */
export function contentGate(folder: string, program: string): AstroIntegration {
	let preview: ReturnType<typeof previewGate> | undefined;
	let earlier: Earlier = new Map();
	const judge = async (): Promise<Verdict> => {
		try {
			return await checkFolder(folder, today(), earlier);
		} catch (error) {
			return { failed: `The content could not be checked: ${reasonInWords(error)}` };
		}
	};
	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				const kept = join(fileURLToPath(config.cacheDir), 'checked');
				// A build takes nobody's word for it.
				if (command === 'dev') earlier = keptBy(program, kept, folder);
				const known = earlier.size;
				const first = await judge();
				if (command === 'dev' && known !== earlier.size)
					writeKeptFile(kept, { program, found: packEarlier(earlier) });
				if ('failed' in first) logger.error(first.failed);
				else if (first.problems.length > 0) await printWhole(`\n${textReport(first)}\n\n`);
				else logger.info(`${first.checked} files checked, no problem found.`);
				if (command === 'build' && ('failed' in first || hasErrors(first))) process.exit(1);
				if (command === 'build') return earlier.clear();
				preview = previewGate(folder, first, judge);
				updateConfig({ vite: { plugins: [preview.plugin] } });
			},
			'astro:server:setup': ({ server, refreshContent }) =>
				preview?.attach(server, () => refreshContent?.({}) ?? Promise.resolve()),
		},
	};
}

/** What the last preview's checker found, if it was this one. */
function keptBy(program: string, file: string, folder: string): Earlier {
	const kept = readKeptFile(file) as { program: string; found: ReturnType<typeof packEarlier> } | undefined;
	return unpackEarlier(kept?.program === program ? kept.found : undefined, folder);
}

/** Waits until all is on its way: a process that ends keeps back what a pipe has not taken yet. */
const printWhole = (text: string) => new Promise<void>((done) => process.stderr.write(text, () => done()));
