import { relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { hasErrors, type Report } from '../checks/check.ts';
import { checkFolder } from '../checks/checkFolder.ts';
import type { Problem } from '../checks/problem.ts';
import { textReport } from '../checks/reporters/text.ts';
import { today } from '../site.ts';

/**
 * The content gate: the checker runs before anything of the content is evaluated. A build with errors ends with
 * the checker's own report. The live preview shows the first error of a file in its overlay and goes on once it
 * is mended. Stands before mdx() in the list of integrations.
 */
export function contentGate(folder: string): AstroIntegration {
	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': async ({ command, updateConfig, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				const report = await checkFolder(folder, today());
				if (report.problems.length > 0) console.error(`\n${textReport(report)}\n`);
				else logger.info(`${report.checked} files checked, no problem found.`);
				if (command === 'build' && hasErrors(report)) process.exit(1);
				if (command === 'dev') updateConfig({ vite: { plugins: [previewGate(folder, report)] } });
			},
		},
	};
}

const settleMilliseconds = 60;

function previewGate(folder: string, first: Report): Plugin {
	let report = Promise.resolve(first);
	return {
		name: 'content-gate',
		enforce: 'pre',
		configureServer(server) {
			let turn = 0;
			// A save is often several events: only the last one begins a check, and who waits for an earlier one gets that.
			const checkAgain = async (): Promise<Report> => {
				const mine = ++turn;
				await setTimeout(settleMilliseconds);
				return mine === turn ? checkFolder(folder, today()) : report;
			};
			server.watcher.on('all', (_event, file) => {
				if (!file.startsWith(folder + sep)) return;
				const mine = (report = checkAgain());
				mine.then(
					(now) => mine === report && tell(server, now),
					(error: unknown) => server.config.logger.error(String(error)),
				);
			});
			// A page that is being loaded while something breaks hears of it as soon as it listens.
			server.ws.on('connection', () => void report.then((now) => showOverlay(server, now)));
		},
		transform: {
			filter: { id: /\.mdx$/ },
			async handler(_code, id) {
				const problem = firstError(await report, id);
				if (problem) this.error(asViteError(problem));
			},
		},
	};
}

/** The first error of a file; of all content where no file is named. */
const firstError = ({ problems }: Report, id?: string) =>
	problems.find(
		({ severity, file }) =>
			severity === 'error' && (id === undefined || relative(process.cwd(), id).split(sep).join('/') === file),
	);

/** The overlay shows a message always and a place only sometimes: the message carries both. */
const asViteError = ({ message, file, line, column }: Problem) => ({
	message: `${file}:${line}:${column} — ${message}`,
	loc: { file, line, column: column - 1 },
});

/** Says in the terminal what the checker found, and shows the first error over the page. */
function tell(server: ViteDevServer, report: Report) {
	if (!hasErrors(report)) return;
	console.error(`\n${textReport(report)}\n`);
	showOverlay(server, report);
}

function showOverlay(server: ViteDevServer, report: Report) {
	const problem = firstError(report);
	if (!problem) return;
	server.ws.send({
		type: 'error',
		err: { ...asViteError(problem), stack: '', id: problem.file, plugin: 'content-gate' },
	});
}
