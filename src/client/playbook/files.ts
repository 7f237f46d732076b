import { fromJson, mostBytes, type ReadPlaybook } from '../../wiki/playbook/file.ts';

/** Reads a chosen file. One that is too large is not even opened. */
export async function readChosen(input: HTMLInputElement): Promise<ReadPlaybook | undefined> {
	const [file] = input.files ?? [];
	// The same file can be chosen again.
	const read = !file
		? undefined
		: file.size > mostBytes
			? ({ problem: 'large' } as const)
			: fromJson(await file.text());
	input.value = '';
	return read;
}

/** Saves a text as a file of the device, under a neutral name. */
export function saveText(text: string, name: string, type: string) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
