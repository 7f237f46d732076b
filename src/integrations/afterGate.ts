import type { DataStore, Loader } from 'astro/loaders';

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
		const asData = { ...context, store: withoutModules(context.store) };
		const gate = gateOf(context.config.vite.plugins);
		if (!gate) return loader.load(asData);
		const { watcher: _watcher, ...once } = asData;
		if (await gate.passes()) await loader.load(once);
	},
});

/** Astro would make a module of each text, and bundle it. Texts stay data here: contentOf draws them. */
const withoutModules = (store: DataStore): DataStore => ({
	...store,
	set: ({ deferredRender: _deferredRender, ...entry }) => store.set(entry),
});

function gateOf(plugins: unknown): Gate | undefined {
	const all = Array.isArray(plugins) ? plugins.flat(9) : [];
	return (all as { name?: string; api?: Gate }[]).find((plugin) => plugin?.name === gateName)?.api;
}
