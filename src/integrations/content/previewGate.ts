import { relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { hasErrors, type Report } from '../../checks/run/check.ts';
import { overlayOf } from '../../checks/reporters/overlay.ts';
import { problemPage } from '../../checks/reporters/page.ts';
import { textReport } from '../../checks/reporters/text.ts';
import { site } from '../../site.ts';
import { gateName, type Gate } from './afterGate.ts';

/** What the checker found; or why it could not check. */
export type Verdict = Report | { failed: string };

const settleMilliseconds = 60;

const passes = (verdict: Verdict) => !('failed' in verdict) && !hasErrors(verdict);

/**
 * The gate of the live preview. While the content has an error nothing of it is read in the server's own process,
 * which a few hundred bytes could end: pages wait for the checker, and show what it found until it is mended.
 */
export function previewGate(folder: string, first: Verdict, judge: () => Promise<Verdict>) {
	let judged = Promise.resolve(first);
	/** The same, once Astro has read what passed. */
	let ready = judged;
	let turn = 0;

	// A save is often several events: only the last one begins a check, and who waits for an earlier one gets that.
	const judgeAgain = async (): Promise<Verdict> => {
		const mine = ++turn;
		await setTimeout(settleMilliseconds);
		return mine === turn ? judge() : judged;
	};

	const attach = (server: ViteDevServer, refresh: () => Promise<void>) => {
		const onChange = () => {
			const mine = (judged = judgeAgain());
			ready = mine.then(async (verdict) => {
				if (mine !== judged) return ready;
				if (passes(verdict)) {
					await refresh().catch((error: unknown) => server.config.logger.error(String(error)));
					server.ws.send({ type: 'full-reload' });
				} else tell(server, verdict);
				return verdict;
			});
		};
		server.watcher.on('all', (_event, file) => {
			if (file.startsWith(folder + sep)) onChange();
		});
		// A page that is being loaded while something breaks hears of it as soon as it listens.
		server.ws.on('connection', () => void ready.then((verdict) => show(server, verdict)));
		server.middlewares.use((request, response, next) => {
			if (isOfTheServer(request.url ?? '')) return next();
			void ready.then((verdict) => {
				if (passes(verdict)) return next();
				response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
				response.end(problemPage(textOf(verdict), `${site.base}/@vite/client`.replace('//', '/')));
			});
		});
	};

	const plugin: Plugin<Gate> = {
		name: gateName,
		enforce: 'pre',
		api: { passes: () => judged.then(passes) },
		transform: {
			filter: { id: /\.mdx$/ },
			// No page asks for a text while there is an error. Should something else do so, it doesn't get it.
			async handler(_code, id) {
				const verdict = await judged;
				if (!passes(verdict)) this.error(`${relative(process.cwd(), id)} waits until the content is mended.`);
			},
		},
	};
	return { plugin, attach };
}

/** What Vite serves for itself: its client, the modules of the source, the packages. */
const isOfTheServer = (url: string) => /\/(?:@|__|node_modules\/|src\/)/.test(url);

const textOf = (verdict: Verdict) => ('failed' in verdict ? verdict.failed : textReport(verdict));

/** Says in the terminal what the checker found, and shows it over the page. */
function tell(server: ViteDevServer, verdict: Verdict) {
	console.error(`\n${textOf(verdict)}\n`);
	show(server, verdict);
}

function show(server: ViteDevServer, verdict: Verdict) {
	if ('failed' in verdict || passes(verdict)) return;
	server.ws.send(overlayOf(verdict, server.config.root));
}
