import { fromJson, toJson } from '../file.ts';
import type { Playbook } from '../playbook.ts';
import { eraseText, onOtherTab, readText, writeText, type Outcome } from '../../browser/storage.ts';

/**
 * The playbook on this device: under `playbook`, in the form of its file (src/playbook/file.ts). It is there only
 * after a clear yes.
 */
const key = 'playbook';

/** `left`: so much of it could not be read, and goes with the next change. */
export type Stored = { playbook: Playbook; left?: number } | 'nothing' | 'broken' | 'blocked';

export function readStored(): Stored {
	const read = readText(key);
	return read === 'blocked' ? read : parsed(read.text);
}

function parsed(text: string | undefined): Stored {
	if (text === undefined) return 'nothing';
	const read = fromJson(text);
	return 'playbook' in read ? read : 'broken';
}

export const write = (playbook: Playbook): Outcome => writeText(key, toJson(playbook));

export const erase = () => eraseText(key);

/** What is stored, letter by letter, for a reader who wants to save what can't be read. */
export function storedText(): string {
	const read = readText(key);
	return read === 'blocked' ? '' : (read.text ?? '');
}

/** Calls back when another tab has changed or erased it. */
export const onOthersPlaybook = (onChange: (stored: Stored) => void, signal: AbortSignal) =>
	onOtherTab(key, (text) => onChange(parsed(text)), signal);
