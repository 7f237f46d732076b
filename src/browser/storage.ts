/**
 * A text that a reader keeps on this device, in localStorage. Whoever writes one has asked first; the safety
 * exit clears all of them (src/components/shell/leave-site.ts).
 */

/** The base path keeps two sites of one host apart. */
const keyOf = (name: string) => import.meta.env.BASE_URL + name;

/** What an earlier version stored under the bare name is moved once. */
function moved(name: string): string | null {
	const text = localStorage.getItem(name);
	if (text === null) return null;
	localStorage.setItem(keyOf(name), text);
	localStorage.removeItem(name);
	return text;
}

export type Outcome = 'kept' | 'full' | 'blocked';

/** The text; undefined where there is none. */
export function readText(name: string): { text: string | undefined } | 'blocked' {
	try {
		return { text: localStorage.getItem(keyOf(name)) ?? moved(name) ?? undefined };
	} catch {
		return 'blocked';
	}
}

export function writeText(name: string, text: string): Outcome {
	try {
		localStorage.setItem(keyOf(name), text);
		return 'kept';
	} catch (error) {
		return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
	}
}

export function eraseText(name: string) {
	try {
		for (const key of [keyOf(name), name]) localStorage.removeItem(key);
	} catch {
		// Blocked: nothing was kept.
	}
}

/** Calls back with what another tab has written; without a text where it has erased it, alone or with all else. */
export function onOtherTab(name: string, onChange: (text: string | undefined) => void, signal: AbortSignal) {
	addEventListener(
		'storage',
		(event) => {
			if (event.key === keyOf(name) || event.key === null) onChange(event.newValue ?? undefined);
		},
		{ signal },
	);
}
