import type { Entry, ParsedFile } from '../source/content.ts';
import { placesOf } from '../source/parseEntries.ts';
import { readSource } from '../source/readContent.ts';
import type { Places } from '../source/yamlSource.ts';

/** A file on its way from process to process, or to the disk: without the places of its fields, which few ask for. */
export interface SentFile extends Omit<ParsedFile, 'entries'> {
	entries: Omit<Entry, 'places'>[];
}

export const withoutPlaces = ({ entries, ...file }: ParsedFile): SentFile => ({
	...file,
	entries: entries.map(({ places: _places, ...entry }) => entry),
});

/** The same again: whoever asks for a place reads the file's fields once more. */
export function withPlaces({ entries, ...file }: SentFile, folder: string): ParsedFile {
	let places: Places | undefined;
	const read = () => (places ??= placesOf(readSource(folder, file.path)));
	return {
		...file,
		entries: entries.map((entry) => ({
			...entry,
			get places() {
				return read();
			},
		})),
	};
}
