import type { Plugin } from 'vite';

/** Gives builds the hash of their program, for the keys by which pages are taken over (src/library/cacheKeys.ts). */
export const sourceInKeys = (program: string): Plugin => ({
	name: 'source-in-keys',
	// Not by PROD: that is what the environment says, whatever is being done.
	apply: 'build',
	config: () => ({ define: { 'import.meta.env.SOURCE_HASH': JSON.stringify(program) } }),
});
