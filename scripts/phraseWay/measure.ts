import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dev } from 'astro';
import type { Profiler } from 'node:inspector';

/** How often each function of the project ran, by its file and place. */
export type Calls = Map<string, number>;

export interface Measured {
	/** In the processes of the checker: each one's. */
	reading: Calls[];
	/** In the process that draws, from its start until the page is there. */
	drawing: Calls;
	html: string;
}

/** Starts the live preview of a copy of the project, asks for one page and counts what runs in each process. */
export async function measure(root: string, path: string): Promise<Measured> {
	const folder = mkdtempSync(join(tmpdir(), 'phrase-way-'));
	// For the processes that this one starts.
	process.env['NODE_V8_COVERAGE'] = folder;
	const session = new Session();
	session.connect();
	await session.post('Profiler.enable');
	await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
	const server = await dev({ root, logLevel: 'error', server: { port: 0 } });
	try {
		const answer = await fetch(`http://localhost:${server.address.port}${path}`);
		const html = await answer.text();
		if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: it should be drawn.`);
		const { result } = await session.post('Profiler.takePreciseCoverage');
		const reading = readdirSync(folder).map(
			(file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { result: typeof result },
		);
		return { reading: reading.map((one) => callsOf(one.result, root)), drawing: callsOf(result, root), html };
	} finally {
		await server.stop();
		session.disconnect();
		delete process.env['NODE_V8_COVERAGE'];
		rmSync(folder, { recursive: true });
	}
}

function callsOf(scripts: Profiler.ScriptCoverage[], root: string): Calls {
	const calls: Calls = new Map();
	for (const { url, functions } of scripts) {
		const [, file] = url.replace(/[?#].*$/, '').split(`${root}/src/`);
		if (file === undefined) continue;
		for (const { functionName, ranges } of functions) {
			const [range] = ranges;
			const name = `${file}#${functionName}@${range?.startOffset}`;
			calls.set(name, (calls.get(name) ?? 0) + (range?.count ?? 0));
		}
	}
	return calls;
}
