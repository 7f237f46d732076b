import { textStore } from '../content/textStore.ts';

/** The text of an entry, without its fields, as the gate let it through. */
export function textOf({ id, digest }: { id: string; digest?: string | number | undefined }): string {
	const text = digest === undefined ? undefined : textStore.get(digest);
	if (text === undefined) throw new Error(`The text of ${id} was not read: it stands behind no gate.`);
	return text;
}
