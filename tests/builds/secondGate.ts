import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { inspect } from 'node:util';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { getViteConfig } from 'astro/config';
import { createServer } from 'vite';
import { bodyOf } from '../../src/checks/source/fence.ts';
import { noModules } from '../../src/integrations/content/contentGate.ts';
import { vocabulary } from '../../src/content/vocabulary.ts';
import { canary } from '../fixtures/attacks.ts';

/**
 * Shows every MDX file of a folder, one by one and without the first gate, and looks whether the canary fired. `gated`:
 * asks for it as a module, which the site never does, and then draws it as the site does. `open`: compiles and runs it
 * as @astrojs/mdx does by itself. In a process of its own, since what runs may end it.
 * usage: node secondGate.ts FOLDER open|gated (in the folder where the canary would be written)
 */
const [folder = '', mode = 'gated'] = process.argv.slice(2);
const root = resolve('.');
const gate: AstroIntegration = {
	name: 'gate',
	hooks: {
		'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [noModules()] } }),
	},
};
const integrations = mode === 'open' ? [mdx()] : [gate, mdx()];
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

const tellError = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function asModule(file: string): Promise<string> {
	const { ...exports } = await server.ssrLoadModule(file);
	const content = exports['Content'] as (props: object) => unknown;
	const made = (await content({ components })) as { type?: unknown; props?: object };
	const shown = inspect([exports, made], { depth: 20 });
	// A layout around the text runs when the page does.
	return typeof made?.type === 'function'
		? shown + inspect(await made.type(made.props), { depth: 20 })
		: shown;
}

/** The site's own way from a file to what its page shows. */
async function asText(file: string): Promise<string> {
	const { contentOf } = (await server.ssrLoadModule(
		resolve(import.meta.dirname, '../../src/library/contentOf.ts'),
	)) as {
		contentOf: typeof import('../../src/library/contentOf.ts').contentOf;
	};
	const body = bodyOf(readFileSync(file, 'utf8'));
	return inspect(await contentOf(body, components)(), { depth: 50 });
}

async function attempt(file: string): Promise<Outcome> {
	let shown = '';
	let refused: string | undefined;
	try {
		const module = asModule(file);
		if (mode === 'open') shown = await module;
		else {
			const error = await module.then(() => 'let through', tellError);
			if (!error.includes('was asked for as a module'))
				throw new Error(`The module was not refused: ${error}`);
			shown = await asText(file);
		}
	} catch (error) {
		refused = tellError(error);
	}
	const fired = existsSync(canary.file) || shown.includes(secret);
	rmSync(canary.file, { force: true });
	return { name: basename(file), fired, ...(refused !== undefined && { refused }) };
}

const outcomes: Outcome[] = [];
for (const name of readdirSync(folder).sort()) outcomes.push(await attempt(join(resolve(folder), name)));
await server.close();
console.log(`\nOUTCOMES ${JSON.stringify(outcomes)}`);
