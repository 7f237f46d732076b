import { listenOn } from './listenOn.ts';

/** `npm run dev`: Astro's live preview, which knows `--port` and `--host` but not PORT and HOST. */
try {
	const { host, port, rest } = listenOn(process.argv.slice(2), process.env);
	const place = ['--host', host, ...(port === undefined ? [] : ['--port', String(port)])];
	process.argv = [process.argv[0]!, 'astro', 'dev', ...rest, ...place];
	await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
