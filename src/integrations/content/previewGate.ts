import { relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { checkedContent } from '../../checks/checkedContent.ts';
import { hasErrors, type CheckedContent } from '../../checks/run/check.ts';
import { isLeftover } from '../../checks/source/fileKinds.ts';
import { overlayOf } from '../../checks/reporters/overlay.ts';
import { problemPage } from '../../checks/reporters/page.ts';
import { textReport } from '../../checks/reporters/text.ts';
import { site } from '../../site.ts';

/** What the checker found; or why it could not check. */
export type Verdict = CheckedContent | { failed: string };

const settleMilliseconds = 60;

export const passes = (verdict: Verdict): verdict is CheckedContent => !('failed' in verdict) && !hasErrors(verdict);

/**
 * The gate of the live preview. While the content has an error no page is drawn: they wait for the checker, and
 * show what it found until it is mended.
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

	/** Begins to watch: `refresh` has Astro read again what the checker has read. */
	return (server: ViteDevServer, refresh: () => Promise<void>) => {
		const onChange = () => {
			const mine = (judged = judgeAgain());
			ready = mine.then(async (verdict) => {
				if (mine !== judged) return ready;
				if (passes(verdict)) {
					checkedContent.set(verdict.content);
					await refresh().catch((error: unknown) => server.config.logger.error(String(error)));
					server.ws.send({ type: 'full-reload' });
				} else tell(server, verdict);
				return verdict;
			});
		};
		server.watcher.on('all', (_event, file) => {
			if (file.startsWith(folder + sep) && !isLeftover(relative(folder, file).replaceAll(sep, '/'))) onChange();
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
