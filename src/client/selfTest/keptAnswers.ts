import type { Answers } from '../../wiki/selfTest/score.ts';

/**
 * The answers that a reader keeps, under `self-test` in localStorage: `{ "version": 1, "answers": { id: 1 to 5 } }`.
 * Written only after a clear yes; the safety exit clears it with all else. The gate is never in it.
 */
const key = 'self-test';

export type Kept = { answers: Answers } | 'nothing' | 'broken' | 'blocked';

export function readKept(): Kept {
	let text: string | null;
	try {
		text = localStorage.getItem(key);
	} catch {
		return 'blocked';
	}
	return text === null ? 'nothing' : parseKept(text);
}

/** What another tab has written, or this one before. */
export function parseKept(text: string): Kept {
	try {
		const { version, answers } = JSON.parse(text) as { version: unknown; answers: unknown };
		if (version !== 1 || typeof answers !== 'object' || answers === null) return 'broken';
		const whole = Object.entries(answers).filter(([, value]) => [1, 2, 3, 4, 5].includes(value as number));
		return { answers: Object.fromEntries(whole) as Answers };
	} catch {
		return 'broken';
	}
}

export function keep(answers: Answers): 'kept' | 'full' | 'blocked' {
	try {
		localStorage.setItem(key, JSON.stringify({ version: 1, answers }));
		return 'kept';
	} catch (error) {
		return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
	}
}

export function forget() {
	try {
		localStorage.removeItem(key);
	} catch {
		// Blocked: nothing was kept.
	}
}

/** Calls back with what another tab has written, or when it has deleted it, alone or with all else. */
export function onOtherTab(told: (kept: Kept) => void, signal: AbortSignal) {
	addEventListener(
		'storage',
		(event) => {
			if (event.key === key || event.key === null)
				told(typeof event.newValue === 'string' ? parseKept(event.newValue) : 'nothing');
		},
		{ signal },
	);
}
