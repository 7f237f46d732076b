import type { Kept } from '../precache.ts';
import { withNote } from './withNote.ts';

interface Asked {
	kept: Kept;
	root: string;
	request: Request;
	/** The address of the page that asks; none for a page that is being opened, or a search that runs beside one. */
	askedBy: string | undefined;
	/** A newer copy waits, or is being fetched. */
	isOlder: boolean;
}

/**
 * Answers from the set of one version; what isn't in it comes from the host. A page that came from the host, since the
 * set doesn't hold it, gets its scripts and its search from there, too: they may be of another version. Nothing that
 * passes here is stored.
 */
export async function answer({ kept, root, request, askedBy, isOlder }: Asked): Promise<Response> {
	const own = () => fromSet(kept, root, request.url);
	const isPage = request.mode === 'navigate';
	if (isPage || askedBy === undefined || pathIn(kept, root, askedBy) !== undefined) {
		const found = await own();
		if (found) return isPage && isOlder ? withNote(found, kept.older) : found;
	}
	try {
		return await fetch(request);
	} catch (error) {
		const instead = isPage ? await fromSet(kept, root, new URL(kept.notHere, root).href) : await own();
		if (instead) return instead;
		throw error;
	}
}

/** An address's place in the set, whatever is asked for behind its `?`. */
function pathIn({ files }: Kept, root: string, address: string): string | undefined {
	const { origin, pathname } = new URL(address);
	const whole = origin + pathname;
	if (!whole.startsWith(root)) return undefined;
	const path = whole.slice(root.length);
	return Object.hasOwn(files, path) ? path : undefined;
}

/** By the cache's name: asking for it so never makes one, also when it has just been deleted. */
async function fromSet(kept: Kept, root: string, address: string): Promise<Response | undefined> {
	const path = pathIn(kept, root, address);
	return path === undefined ? undefined : caches.match(new URL(path, root).href, { cacheName: kept.cache });
}
