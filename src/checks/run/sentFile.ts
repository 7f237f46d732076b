import type { Entry, ParsedFile } from '../source/content.ts';
import { placesOf } from '../source/parseEntries.ts';
import { readSource } from '../source/readContent.ts';
import { emptyYaml, type Places } from '../source/yamlSource.ts';

/** A file on its way from process to process, or to the disk: without the places of its fields, which few ask for. */
export interface SentFile extends Omit<ParsedFile, 'entries'> {
	entries: Omit<Entry, 'places'>[];
}

export const withoutPlaces = ({ entries, ...file }: ParsedFile): SentFile => ({
	...file,
	entries: entries.map(({ places: _places, ...entry }) => entry),
});

function placesIn(folder: string, path: string): Places {
	try {
		return placesOf(readSource(folder, path));
	} catch {
		// Gone since it was read: its first line has to do.
		return emptyYaml.places;
	}
}

/** The same again: whoever asks for a place reads the file's fields once more. */
export function withPlaces({ entries, ...file }: SentFile, folder: string): ParsedFile {
	let places: Places | undefined;
	const read = () => (places ??= placesIn(folder, file.path));
	return {
		...file,
		entries: entries.map((entry) => ({
			...entry,
			// What arrives is a window on the whole message, and would keep all of it in memory.
			paragraphs: entry.paragraphs.slice(),
			get places() {
				return read();
			},
		})),
	};
}
