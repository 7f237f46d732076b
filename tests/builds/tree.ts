import { hashesOf } from '../../src/integrations/cache/sourceHash.ts';

/** Every file of a built site with a hash of its bytes. */
export const tree = (site: string): Map<string, string> => new Map(hashesOf(site));

/** The files in which two sites differ, or that only one of them has. */
export const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
	[...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort();
