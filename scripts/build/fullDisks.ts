import { statfsSync, statSync } from 'node:fs';
import { nearestFolder } from './nearestFolder.ts';

/** With less than this left, a write most likely failed for want of room. */
const minMegabytes = 4;

/** Of each full disk the first of some folders, as a sentence: the error itself is often a code only. */
export const fullDisks = (folders: readonly string[]): string[] =>
	[
		...new Map(
			folders
				.map(nearestFolder)
				.toReversed()
				.map((one) => [statSync(one).dev, one]),
		).values(),
	]
		.filter((folder) => {
			const { bavail, bsize, files, ffree } = statfsSync(folder);
			return (bavail * bsize) / 1024 ** 2 < minMegabytes || (files > 0 && ffree === 0);
		})
		.map((folder) => `The disk that holds ${folder} is full: make room, then build again.`);
