import { site } from '../src/site.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';
import { answerHelp } from '../src/node/answerHelp.ts';

/** `npm start`: builds the site with its search index and serves it. A busy port gets the next free one. */
answerHelp(
	`Usage: npm start

Builds the site and serves it. It takes the first free port from 4321; the environment’s OUT_DIR names another folder.`,
);
const wanted = 4321;
const tries = 50;

const code = await run('node', ['scripts/build.ts']);
if (code !== 0) {
	console.error('\nThe site was not built: mend what is said above, then run npm start again.');
	process.exit(code);
}
const port = await serveOnFreePort();
if (port !== wanted) console.log(`Port ${wanted} is busy, so port ${port} is used.`);
console.log(`\nThe wiki is at http://localhost:${port}${site.base} (Ctrl+C stops it)`);

async function serveOnFreePort(): Promise<number> {
	for (let port = wanted; port < wanted + tries; port++) {
		try {
			await serve(process.env['OUT_DIR'] ?? 'dist', site.base, port);
			return port;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		}
	}
	console.error(
		`No free port from ${wanted} to ${wanted + tries - 1}: stop a program that uses one of them.`,
	);
	process.exit(1);
}
