import { fromJson, maxBytes, type ReadPlaybook } from '../file.ts';

/** Reads a chosen file. One that is too large is not even opened. */
export async function readChosen(input: HTMLInputElement): Promise<ReadPlaybook | undefined> {
	const [file] = input.files ?? [];
	// The same file can be chosen again.
	const read = !file
		? undefined
		: file.size > maxBytes
			? ({ problem: 'large' } as const)
			: fromJson(await file.text());
	input.value = '';
	return read;
}
