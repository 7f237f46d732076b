import type { Answers } from '../score.ts';
import { eraseText, onOtherTab, readText, writeText, type Outcome } from '../../browser/storage.ts';

/**
 * The answers that a reader keeps, under `self-test`: `{ "version": 1, "answers": { id: 1 to 5 } }`. Written only after
 * a clear yes.
 */
const key = 'self-test';

export type Stored = { answers: Answers } | 'nothing' | 'broken' | 'blocked';

export function readAnswers(): Stored {
	const read = readText(key);
	return read === 'blocked' ? read : parsed(read.text);
}

function parsed(text: string | undefined): Stored {
	if (text === undefined) return 'nothing';
	try {
		const { version, answers } = JSON.parse(text) as { version: unknown; answers: unknown };
		if (version !== 1 || typeof answers !== 'object' || answers === null) return 'broken';
		const whole = Object.entries(answers).filter(([, value]) => [1, 2, 3, 4, 5].includes(value as number));
		return { answers: Object.fromEntries(whole) };
	} catch {
		return 'broken';
	}
}

export const keep = (answers: Answers): Outcome => writeText(key, JSON.stringify({ version: 1, answers }));

export const forget = () => eraseText(key);

/** Calls back with what another tab has written, or when it has deleted it. */
export const onOthersAnswers = (onChange: (stored: Stored) => void, signal: AbortSignal) =>
	onOtherTab(key, (text) => onChange(parsed(text)), signal);
