import { Missing, type ReadFile } from '../query/engine.ts';
import { coreFile, indexFolder } from '../query/format.ts';

/** Reads files of the index from the site. `core` is a request for its first file that was made before this code was here. */
export function readFrom(base: string, core: Promise<Response>): ReadFile {
	let begun: Promise<Response> | undefined = core;
	return async (name, { fresh = false } = {}) => {
		const address = `${base}${indexFolder}/${name}`;
		const early = name === coreFile && !fresh ? begun : undefined;
		if (early) begun = undefined;
		const response = await (early ?? fetch(address, fresh ? { cache: 'reload' } : {}));
		if (response.status === 404) throw new Missing(`${address} is not there.`);
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		// What came broken must not stay in the browser's cache for as long as a whole file would.
		const again = async () => (await fetch(address, { cache: 'reload' })).json() as Promise<unknown>;
		return (response.json() as Promise<unknown>).catch(again);
	};
}
