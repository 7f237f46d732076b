import type { Gate } from '../self-test/result.ts';

export interface GateLine {
	leads: 'help' | 'own-behaviour';
	/** Undefined where the line was left open, which counts like "rather not say". */
	answer: 'yes' | 'no' | 'rather-not' | undefined;
}

/** What the lines of the safety gate lead to. Only a "no" on every line leaves all open; it proves nothing. */
export function gateOf(lines: readonly GateLine[]): Gate {
	const leads = (where: GateLine['leads']) =>
		lines.some((line) => line.leads === where && line.answer !== 'no');
	const [help, own] = [leads('help'), leads('own-behaviour')];
	return help && own ? 'both' : help ? 'help' : own ? 'own-behaviour' : 'open';
}
