import { gateOf, type GateLine } from './gate.ts';

/** What the lines of a page's safety gate lead to. Read when it is asked for, and kept nowhere. */
export const readGate = (around: ParentNode) =>
	gateOf(
		[...around.querySelectorAll<HTMLElement>('[data-leads]')].map((line) => ({
			leads: line.dataset['leads'] as GateLine['leads'],
			answer: line.querySelector<HTMLInputElement>(':checked')?.value as GateLine['answer'],
		})),
	);
