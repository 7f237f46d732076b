import { readFileSync } from 'node:fs';
import { bodyOf } from './checks/fence.ts';

/**
 * The text of an entry, without its fields. It is read where it is asked for: kept with the fields, all texts would be
 * one module of many megabytes, which each edit in the live preview would load anew.
 */
export function textOf({ id, filePath }: { id: string; filePath?: string | undefined }): string {
	if (filePath === undefined) throw new Error(`The text of ${id} has no file.`);
	return bodyOf(readFileSync(filePath, 'utf8'));
}
