import { site } from '../src/site.ts';
import { listenOn, type Place } from './listenOn.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';
import { answerHelp } from '../src/node/answerHelp.ts';

/**
 * `npm start -- [--port 8080] [--host [address]]`, or PORT and HOST: builds the site with its search index and serves
 * it. Where nobody chose a port, a busy one gets the next free one.
 */
answerHelp(
	`Usage: npm start [-- --port 8080] [--host [address]]

Builds the site and serves it. It takes the first free port from 4321; PORT and HOST in the environment name others, and
OUT_DIR another folder.`,
);
const usual = 4321;
const tries = 50;

const { host, port: wanted, rest } = read();
const code = await run('node', ['scripts/build.ts', ...rest]);
if (code !== 0) {
	console.error('\nThe site was not built: mend what is said above, then run npm start again.');
	process.exit(code);
}
const port = wanted === undefined ? await serveOnFreePort() : await tryPort(wanted);
if (port === undefined) {
	console.error(
		wanted === undefined
			? `No free port from ${usual} to ${usual + tries - 1}: stop a program that uses one of them.`
			: `Port ${wanted} is taken: stop the program that uses it, or choose another.`,
	);
	process.exit(1);
}
if (port !== (wanted ?? usual)) console.log(`Port ${usual} is busy, so port ${port} is used.`);
const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
console.log(`\nThe wiki is at http://${shown}:${port}${site.base} (Ctrl+C stops it)`);

function read(): Place {
	try {
		return listenOn(process.argv.slice(2), process.env);
	} catch (error) {
		console.error((error as Error).message);
		process.exit(1);
	}
}

async function serveOnFreePort(): Promise<number | undefined> {
	for (let port = usual; port < usual + tries; port++) if ((await tryPort(port)) !== undefined) return port;
	return undefined;
}

/** Serves on a port; undefined where it is taken. */
async function tryPort(port: number): Promise<number | undefined> {
	try {
		const address = (await serve(process.env['OUT_DIR'] || 'dist', site.base, port, host)).address();
		return typeof address === 'object' ? address?.port : port;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
		console.error(`Nothing can be served on port ${port} of ${host}: ${(error as Error).message}.`);
		process.exit(1);
	}
}
