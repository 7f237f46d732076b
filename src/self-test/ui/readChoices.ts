import type { Answer, Answers } from '../score.ts';

/** The answers that are chosen on the page. */
export function readChoices(page: HTMLElement): Answers {
	const chosen = page.querySelectorAll<HTMLInputElement>('[data-scale] :checked');
	return Object.fromEntries(
		[...chosen].filter(({ value }) => value !== '').map(({ name, value }) => [name, Number(value) as Answer]),
	);
}
