import type { CheckedFile } from './check.ts';
import type { Entry } from '../source/content.ts';
import { yamlOf } from '../source/parseEntries.ts';
import { readSource } from '../source/readContent.ts';
import type { Places, YamlSource } from '../source/yamlSource.ts';

/**
 * Checked files on their way from process to process: their words as one list of numbers, all else as JSON. A structured
 * clone of the same objects takes several times as long on both sides. The places of fields stay behind: few are asked
 * for, and the file tells them again.
 */
export interface Parcel {
	json: Uint8Array;
	paragraphs: Int32Array;
	/** A line a file, as bytes: with typographic quotes in it, a string would be twice as long. */
	wholes: Uint8Array;
	facts: Uint8Array;
}

/** With how many of the numbers are its own. */
type Sent = Omit<Entry, 'yaml' | 'paragraphs'> & { numbers: number };

export function pack(files: readonly CheckedFile[]): Parcel {
	const entries = files.flatMap((file) => file.entries);
	const paragraphs = new Int32Array(entries.reduce((sum, entry) => sum + entry.paragraphs.length, 0));
	let at = 0;
	for (const entry of entries) {
		paragraphs.set(entry.paragraphs, at);
		at += entry.paragraphs.length;
	}
	return {
		json: Buffer.from(JSON.stringify(files.map(sent))),
		paragraphs,
		wholes: joined(files.map(({ whole }) => whole)),
		facts: joined(files.map(({ facts }) => facts)),
	};
}

const joined = (lines: readonly string[]) => Buffer.from(lines.join('\n'));
const textOf = (bytes: Uint8Array) =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
const linesOf = (bytes: Uint8Array) => textOf(bytes).split('\n');

const sent = ({ entries, problems, hash, textHash }: CheckedFile) => ({
	entries: entries.map(({ yaml: _yaml, paragraphs, ...entry }) => ({
		...entry,
		numbers: paragraphs.length,
	})),
	problems,
	hash,
	textHash,
});

export function unpack({ json, paragraphs, ...lines }: Parcel, folder: string): CheckedFile[] {
	const files = JSON.parse(textOf(json)) as (Pick<CheckedFile, 'problems' | 'hash' | 'textHash'> & {
		entries: Sent[];
	})[];
	const [wholes, facts] = [linesOf(lines.wholes), linesOf(lines.facts)];
	// A copy: what arrives is a window on the whole message, and would keep all of it.
	const all = paragraphs.slice();
	let at = 0;
	return files.map(({ entries, problems, hash, textHash }, index) => {
		const yaml = readAgain(folder, entries[0]?.path ?? '');
		return {
			entries: entries.map(({ numbers, ...entry }) => ({
				...entry,
				yaml,
				paragraphs: all.subarray(at, (at += numbers)),
			})),
			problems,
			hash,
			textHash,
			whole: wholes[index] ?? '',
			facts: facts[index] ?? '',
		};
	});
}

function readAgain(folder: string, path: string): YamlSource {
	let places: Places | undefined;
	return {
		value: undefined,
		errors: [],
		get places() {
			return (places ??= yamlOf(readSource(folder, path)).places);
		},
	};
}
