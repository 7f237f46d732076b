import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hasErrors } from '../../checks/run/check.ts';
import { checkFolder } from '../../checks/run/checkFolder.ts';
import { packEarlier, unpackEarlier, wholesOf, type Earlier } from '../../checks/run/earlier.ts';
import type { Wholes } from '../../checks/source/readContent.ts';
import { textReport } from '../../checks/reporters/text.ts';
import { today } from '../../site.ts';
import { readKeptFile, writeKeptFile } from '../../node/cacheFile.ts';
import { previewGate, type Verdict } from './previewGate.ts';
import { reasonInWords } from '../../node/reasonInWords.ts';
import { factsStore } from '../../content/textStore.ts';

/**
 * The content gate: the checker runs before anything of the content is read, in processes of its own. A build with
 * errors ends with the checker's own report. The live preview shows it over the page and goes on once it is mended.
 * Stands before mdx() in the list of integrations. `program` is the hash of what checks (hashOfProgram).
 */
export function contentGate(folder: string, program: string) {
	let preview: ReturnType<typeof previewGate> | undefined;
	let earlier: Earlier = new Map();
	let wholes: Wholes = new Map();
	const judge = async (): Promise<Verdict> => {
		try {
			return await checkFolder(folder, today(), earlier);
		} catch (error) {
			return { failed: `The content could not be checked: ${reasonInWords(error)}` };
		}
	};
	const integration: AstroIntegration = {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				const kept = join(fileURLToPath(config.cacheDir), 'checked');
				earlier = keptBy(program, kept, folder);
				const known = new Set(earlier.keys());
				const first = await judge();
				const fresh = [...earlier.keys()].filter((path) => !known.has(path)).length;
				if (fresh * worth >= earlier.size) writeKeptFile(kept, { program, found: packEarlier(earlier) });
				if ('failed' in first) logger.error(first.failed);
				else if (first.problems.length > 0) await printWhole(`\n${textReport(first)}\n\n`);
				else logger.info(`${first.checked} files checked, no problem found.`);
				if (command === 'build' && ('failed' in first || hasErrors(first))) process.exit(1);
				if (command === 'build') wholes = wholesOf(earlier);
				handOn(earlier);
				if (command === 'build') return earlier.clear();
				preview = previewGate(folder, first, () => judge().finally(() => handOn(earlier)));
				updateConfig({ vite: { plugins: [preview.plugin] } });
			},
			'astro:server:setup': ({ server, refreshContent }) =>
				preview?.attach(server, () => refreshContent?.({}) ?? Promise.resolve()),
		},
	};
	return {
		integration,
		/** In a build, what the checker read of each file; only once, since it is long. */
		takeWholes: (): Wholes => {
			const taken = wholes;
			wholes = new Map();
			return taken;
		},
	};
}

/** Gives what pages show of texts to those who draw them; from then on only what the next check asks for is held. */
function handOn(earlier: Earlier) {
	for (const { file } of earlier.values()) {
		if (file.facts !== '') factsStore.add(file.textHash, file.facts);
		file.facts = file.whole = '';
	}
}

/** Fewer files read anew than one in so many are not worth writing all. */
const worth = 20;

/** What the last start's checker found in files that are still the same, if it was this one. */
function keptBy(program: string, file: string, folder: string): Earlier {
	const kept = readKeptFile(file) as { program: string; found: ReturnType<typeof packEarlier> } | undefined;
	return kept?.program === program ? unpackEarlier(kept.found, folder) : new Map();
}

/** Waits until all is on its way: a process that ends keeps back what a pipe has not taken yet. */
const printWhole = (text: string) => new Promise<void>((done) => process.stderr.write(text, () => done()));
