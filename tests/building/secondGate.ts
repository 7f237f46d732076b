import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { inspect } from 'node:util';
import mdx from '@astrojs/mdx';
import { getViteConfig } from 'astro/config';
import { createServer } from 'vite';
import { moduleGate } from '../../src/integrations/moduleGate.ts';
import { vocabulary } from '../../src/wiki/vocabulary.ts';
import { canary } from '../fixtures/attacks.ts';

/**
 * Compiles every MDX file of a folder as the site does, one by one and without the first gate, runs what comes out,
 * and looks whether the canary fired. In a process of its own, since what runs may end it.
 * usage: node secondGate.ts FOLDER open|gated (in the folder where the canary would be written)
 */
const [folder = '', mode = 'gated'] = process.argv.slice(2);
const root = resolve('.');
const integrations = mode === 'open' ? [mdx()] : [mdx(), moduleGate()];
const vite = {
	root,
	logLevel: 'silent',
	server: { middlewareMode: true, watch: null, hmr: false, ws: false },
};
const astro = { root, configFile: false, logLevel: 'silent', devToolbar: { enabled: false }, integrations };
const config = await getViteConfig(vite as never, astro as never)({ command: 'serve', mode: 'development' });
const server = await createServer(config);

const secret = process.env[canary.variable] ?? '';
const components = Object.fromEntries(Object.keys(vocabulary).map((name) => [name, () => null]));

export interface Outcome {
	name: string;
	/** Why it did not run to its end; undefined where it did. */
	refused?: string;
	fired: boolean;
}

async function attempt(file: string): Promise<Outcome> {
	let shown = '';
	let refused: string | undefined;
	try {
		const { ...exports } = await server.ssrLoadModule(file);
		shown = inspect(exports, { depth: 20 });
		const content = exports['Content'] as (props: object) => unknown;
		const made = (await content({ components })) as { type?: unknown; props?: object };
		shown += inspect(made, { depth: 20 });
		// A layout around the text runs when the page does.
		if (typeof made?.type === 'function') shown += inspect(await made.type(made.props), { depth: 20 });
	} catch (error) {
		refused = error instanceof Error ? error.message : String(error);
	}
	const fired = existsSync(canary.file) || shown.includes(secret);
	rmSync(canary.file, { force: true });
	return { name: basename(file), fired, ...(refused !== undefined && { refused }) };
}

const outcomes: Outcome[] = [];
for (const name of readdirSync(folder).sort()) outcomes.push(await attempt(join(resolve(folder), name)));
await server.close();
console.log(`\nOUTCOMES ${JSON.stringify(outcomes)}`);
