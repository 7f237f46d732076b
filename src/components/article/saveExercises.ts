import { keepButton } from '../../playbook/ui/keepButton.ts';

/** Gives each exercise of the page a button that puts it into the playbook, with when to stop as its limit. */
export function saveExercises() {
	for (const exercise of document.querySelectorAll<HTMLElement>('.do')) {
		const stop = exercise.querySelector('.stop');
		const text = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
		const status = document.createElement('span');
		status.role = 'status';
		const item = () => ({
			kind: 'exercise' as const,
			title: exercise.querySelector('h3')?.ariaLabel ?? text(exercise.querySelector('h3')),
			text: [...exercise.querySelectorAll('ol > li')]
				.map((step, at) => `${at + 1}. ${text(step)}`)
				.join('\n'),
			limit: text(stop).replace(/^[^:]*: /, ''),
		});
		exercise.append(
			keepButton(item, (words) => (status.textContent = ` ${words}`)),
			status,
		);
	}
}
