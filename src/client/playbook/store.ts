import { fromJson, toJson } from '../../wiki/playbook/file.ts';
import { emptyPlaybook, type Playbook } from '../../wiki/playbook/playbook.ts';

/**
 * The playbook on this device: under `playbook` in localStorage, in the form of its file (src/wiki/playbook/file.ts).
 * It is there only after a clear yes, and the safety exit clears it with all else.
 */
const key = 'playbook';

export type Stored = { playbook: Playbook } | 'nothing' | 'broken' | 'blocked';
export type Outcome = 'kept' | 'full' | 'blocked' | 'broken';

export function readStored(): Stored {
	let text: string | null;
	try {
		text = localStorage.getItem(key);
	} catch {
		return 'blocked';
	}
	return text === null ? 'nothing' : parsed(text);
}

const parsed = (text: string): Stored => {
	const read = fromJson(text);
	return 'playbook' in read ? read : 'broken';
};

export function write(playbook: Playbook): Outcome {
	try {
		localStorage.setItem(key, toJson(playbook));
		return 'kept';
	} catch (error) {
		return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
	}
}

/**
 * Changes what is stored at this moment, so that a change in another tab is never written over; nor is what can't be
 * read.
 */
export function update(change: (playbook: Playbook) => Playbook): { playbook: Playbook; outcome: Outcome } {
	const stored = readStored();
	if (stored === 'broken' || stored === 'blocked')
		return { playbook: change(emptyPlaybook), outcome: stored };
	const playbook = change(stored === 'nothing' ? emptyPlaybook : stored.playbook);
	return { playbook, outcome: write(playbook) };
}

/** What is stored, letter by letter, for a reader who wants to save what can't be read. */
export function storedText(): string {
	try {
		return localStorage.getItem(key) ?? '';
	} catch {
		return '';
	}
}

export function erase() {
	try {
		localStorage.removeItem(key);
	} catch {
		// Blocked: nothing was stored.
	}
}

/** Calls back when another tab has changed or erased it. */
export function onOtherTab(told: (stored: Stored) => void, signal: AbortSignal) {
	addEventListener(
		'storage',
		(event) => {
			if (event.key === key || event.key === null)
				told(typeof event.newValue === 'string' ? parsed(event.newValue) : 'nothing');
		},
		{ signal },
	);
}
