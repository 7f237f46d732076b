import { client } from '../../i18n/enClient.ts';
import { addItem, type NewItem } from '../../wiki/playbook/playbook.ts';
import { readStored, update } from './store.ts';

/**
 * Puts something into the playbook on this device; the first time, only after a clear yes. Gives back what is to be
 * said of it.
 */
export async function addTo(items: readonly NewItem[], beside: Element): Promise<string> {
	const stored = readStored();
	if (stored === 'blocked' || stored === 'broken') return client.playbook[stored];
	if (stored === 'nothing' && !(await ask(beside))) return client.playbook.declined;
	let isFull = false;
	const { outcome } = update((playbook) =>
		items.reduce((sum, item) => {
			const next = addItem(sum, item);
			isFull ||= next === sum && !sum.items.some(({ text }) => text === item.text);
			return next;
		}, playbook),
	);
	if (outcome === 'full') return client.playbook.noRoom;
	if (outcome !== 'kept') return client.playbook[outcome];
	return isFull ? client.playbook.isFull : client.playbook.added;
}

/** The question in the page itself, so that nothing covers the way out of it. */
function ask(beside: Element): Promise<boolean> {
	document.querySelector('.ask-to-keep')?.remove();
	const box = document.createElement('p');
	box.className = 'ask-to-keep';
	box.append(client.playbook.ask, document.createElement('br'));
	return new Promise((done) => {
		const answer = (text: string, value: boolean) => {
			const button = document.createElement('button');
			button.type = 'button';
			button.textContent = text;
			button.addEventListener('click', () => {
				box.remove();
				done(value);
			});
			box.append(button, ' ');
			return button;
		};
		const yes = answer(client.playbook.yes, true);
		answer(client.playbook.no, false);
		beside.after(box);
		yes.focus();
	});
}
