import type { CheckedFile } from './check.ts';
import type { Entry } from './content.ts';

/**
 * Checked files on their way from process to process: their words as one list of numbers, all else as JSON. A structured
 * clone of the same objects takes several times as long on both sides.
 */
export interface Parcel {
	json: string;
	paragraphs: Int32Array;
}

type Sent = Omit<Entry, 'yaml' | 'paragraphs'> & {
	places: [path: string, place: unknown][];
	/** How many of the numbers are its own. */
	numbers: number;
};

export function pack(files: readonly CheckedFile[]): Parcel {
	const entries = files.flatMap((file) => file.entries);
	const paragraphs = new Int32Array(entries.reduce((sum, entry) => sum + entry.paragraphs.length, 0));
	let at = 0;
	for (const entry of entries) {
		paragraphs.set(entry.paragraphs, at);
		at += entry.paragraphs.length;
	}
	return { json: JSON.stringify(files.map(sent)), paragraphs };
}

const sent = ({ entries, problems }: CheckedFile) => ({
	entries: entries.map(({ yaml, paragraphs, ...entry }) => ({
		...entry,
		places: [...yaml.places],
		numbers: paragraphs.length,
	})),
	problems,
});

export function unpack({ json, paragraphs }: Parcel): CheckedFile[] {
	const files = JSON.parse(json) as { entries: Sent[]; problems: CheckedFile['problems'] }[];
	// A copy: what arrives is a window on the whole message, and would keep all of it.
	const all = paragraphs.slice();
	let at = 0;
	return files.map(({ entries, problems }) => ({
		entries: entries.map(({ places, numbers, ...entry }) => ({
			...entry,
			yaml: { value: undefined, errors: [], places: new Map(places) as Entry['yaml']['places'] },
			paragraphs: all.subarray(at, (at += numbers)),
		})),
		problems,
	}));
}
