/**
 * A text that a reader keeps on this device, under a key of localStorage. Whoever writes one has asked first; the safety
 * exit clears all of them (src/components/shell/leave-site.ts).
 */
export type Outcome = 'kept' | 'full' | 'blocked';

/** The text; undefined where there is none. */
export function readText(key: string): { text: string | undefined } | 'blocked' {
	try {
		return { text: localStorage.getItem(key) ?? undefined };
	} catch {
		return 'blocked';
	}
}

export function writeText(key: string, text: string): Outcome {
	try {
		localStorage.setItem(key, text);
		return 'kept';
	} catch (error) {
		return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
	}
}

export function eraseText(key: string) {
	try {
		localStorage.removeItem(key);
	} catch {
		// Blocked: nothing was kept.
	}
}

/** Calls back with what another tab has written; without a text where it has erased it, alone or with all else. */
export function onOtherTab(key: string, told: (text: string | undefined) => void, signal: AbortSignal) {
	addEventListener(
		'storage',
		(event) => {
			if (event.key === key || event.key === null) told(event.newValue ?? undefined);
		},
		{ signal },
	);
}
