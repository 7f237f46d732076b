import { existsSync, statfsSync } from 'node:fs';
import { relative } from 'node:path';
import { nearestFolder } from './nearestFolder.ts';

/** With less than this left, a write most likely failed for want of room. */
const leastMegabytes = 4;

/**
 * What stands after a build that failed, and which of the places that it writes to are on a full disk: the reason
 * itself comes from whatever was writing, often as a code only.
 */
export function failureNote(site: string, places: readonly string[]): string {
	const shown = relative(process.cwd(), site) || site;
	return [
		existsSync(site)
			? `The site was not built. The last one stands in ${shown} as it was.`
			: 'The site was not built.',
		...fullDisks(places).map(
			(folder) => `The disk that holds ${folder} is full: make room, then build again.`,
		),
	].join('\n');
}

/** Of each full disk the first of the places. */
function fullDisks(places: readonly string[]): string[] {
	const full = new Map<string, string>();
	for (const folder of places.map(nearestFolder)) {
		const { bavail, bsize, blocks, files, ffree } = statfsSync(folder);
		const isFull = (bavail * bsize) / 1024 ** 2 < leastMegabytes || (files > 0 && ffree === 0);
		const disk = [blocks, bavail, files, ffree].join();
		if (isFull && !full.has(disk)) full.set(disk, folder);
	}
	return [...full.values()];
}
