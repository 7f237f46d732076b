import { createServer } from 'node:net';
import { run } from './run.ts';

/** `npm start`: builds the site with its search index and serves it. A busy port gets the next free one. */
const wanted = 4321;

const code = await run('astro', ['build']);
if (code !== 0) {
	console.error('\nThe site was not built: mend what is said above, then run npm start again.');
	process.exit(code);
}
const port = await nextFreePort(wanted);
if (port !== wanted) console.log(`\nPort ${wanted} is busy, so port ${port} is used.`);
process.exitCode = await run('astro', ['preview', '--port', String(port)]);

async function nextFreePort(first: number): Promise<number> {
	for (let port = first; port < first + 50; port++) if (await isFree(port)) return port;
	throw new Error(`No free port from ${first} to ${first + 49}. Stop a program that uses one of them.`);
}

/** Free on every address of this machine: a server on one of them would answer in our place. */
async function isFree(port: number): Promise<boolean> {
	for (const host of ['127.0.0.1', '::1', '0.0.0.0']) {
		const free = await new Promise<boolean>((done) => {
			const probe = createServer()
				.once('error', (error: NodeJS.ErrnoException) => done(error.code !== 'EADDRINUSE'))
				.once('listening', () => probe.close(() => done(true)))
				.listen(port, host);
		});
		if (!free) return false;
	}
	return true;
}
