import type { Precache } from '../precache.ts';
import { withNote } from './withNote.ts';

interface Asked {
	precache: Precache;
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
export async function answer({ precache, root, request, askedBy, isOlder }: Asked): Promise<Response> {
	const own = () => fromSet(precache, root, request.url);
	const isPage = request.mode === 'navigate';
	if (isPage || askedBy === undefined || pathIn(precache, root, askedBy) !== undefined) {
		const stored = await own();
		if (stored) return isPage && isOlder ? withNote(stored, precache.older) : stored;
	}
	try {
		return await fetch(request);
	} catch (error) {
		const instead = isPage
			? await fromSet(precache, root, new URL(precache.notHere, root).href)
			: await own();
		if (instead) return instead;
		throw error;
	}
}

/** An address's place in the set, whatever is asked for behind its `?`. */
function pathIn({ files }: Precache, root: string, address: string): string | undefined {
	const { origin, pathname } = new URL(address);
	const whole = origin + pathname;
	if (!whole.startsWith(root)) return undefined;
	const path = whole.slice(root.length);
	return Object.hasOwn(files, path) ? path : undefined;
}

/** By the cache's name: asking for it so never makes one, also when it has just been deleted. */
async function fromSet(precache: Precache, root: string, address: string): Promise<Response | undefined> {
	const path = pathIn(precache, root, address);
	return path === undefined
		? undefined
		: caches.match(new URL(path, root).href, { cacheName: precache.cache });
}
