import { readFileSync } from 'node:fs';
import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import { bodyOf } from '../../checks/source/fence.ts';
import { textStore } from '../../content/textStore.ts';

/** What the content gate's plugin offers in the live preview, as plugins talk with each other: by name. */
export interface Gate {
	passes: () => Promise<boolean>;
}
export const gateName = 'content-gate';

/**
 * A loader that reads nothing before the gate has let the content through. In the live preview it keeps what it
 * read last while there is an error, and the gate tells when to read again. A build has no such gate any more when
 * it comes here: one with errors has ended.
 */
export const afterGate = (loader: Loader): Loader => ({
	...loader,
	load: async (context) => {
		const gate = gateOf(context.config.vite.plugins);
		if (gate && !(await gate.passes())) return;
		const whole = { ...context, store: withoutTexts(context.store) };
		const { watcher: _watcher, ...once } = whole;
		await loader.load(gate ? once : whole);
		keepTexts(context);
	},
});

/** Astro would make a module of each text, and bundle it. Texts stay data here: contentOf draws them. */
const withoutTexts = (store: DataStore): DataStore => ({
	...store,
	set: ({ deferredRender: _deferredRender, body, ...entry }) => {
		if (body !== undefined && entry.digest !== undefined) textStore.set(entry.digest, body);
		return store.set(entry);
	},
});

/** Those of which Astro knew the fields from the last time, and read nothing. */
function keepTexts({ store, config }: LoaderContext) {
	for (const { digest, filePath } of store.values())
		if (filePath?.endsWith('.mdx') && digest !== undefined && !textStore.has(digest))
			textStore.set(digest, bodyOf(readFileSync(new URL(filePath, config.root), 'utf8')));
}

function gateOf(plugins: unknown): Gate | undefined {
	const all = Array.isArray(plugins) ? plugins.flat(9) : [];
	return (all as { name?: string; api?: Gate }[]).find((plugin) => plugin?.name === gateName)?.api;
}
