import { keeping as words } from '../../i18n/keeping.ts';
import { addItem, emptyPlaybook, isIn, type NewItem } from '../playbook.ts';
import { adoptStyles } from '../../browser/adoptStyles.ts';
import styles from './ask-to-keep.css?inline';
import { readStored, write } from './store.ts';

let isStyled = false;

/**
 * Puts something into the playbook on this device; the first time, only after a clear yes. Gives back what is to be
 * said of it.
 */
export async function addTo(items: readonly NewItem[], beside: Element): Promise<string> {
	if (!items.some(({ text }) => text.trim() !== '')) return words.empty;
	if (readStored() === 'nothing' && !(await ask(beside))) return words.declined;
	// Read only now: another tab may have changed it while the reader thought.
	const stored = readStored();
	if (stored === 'blocked' || stored === 'broken') return words[stored];
	// The rest would be written over.
	if (typeof stored === 'object' && stored.left !== undefined) return words.partly;
	const playbook = items.reduce(addItem, stored === 'nothing' ? emptyPlaybook : stored.playbook);
	const outcome = write(playbook);
	if (outcome === 'full') return words.noRoom;
	if (outcome === 'blocked') return words.blocked;
	return items.every((item) => isIn(playbook, item)) ? words.added : words.isFull;
}

/** The question in the page itself, so that nothing covers the way out of it. */
function ask(beside: Element): Promise<boolean> {
	if (!isStyled) adoptStyles(styles);
	isStyled = true;
	document.querySelector('.ask-to-keep')?.remove();
	const box = document.createElement('p');
	box.className = 'ask-to-keep';
	box.append(words.ask, document.createElement('br'));
	return new Promise((done) => {
		const answer = (text: string, value: boolean) => {
			const button = document.createElement('button');
			button.type = 'button';
			button.className = 'button';
			button.textContent = text;
			button.addEventListener('click', () => {
				box.remove();
				done(value);
			});
			box.append(button, ' ');
			return button;
		};
		const yes = answer(words.yes, true);
		answer(words.no, false);
		beside.after(box);
		yes.focus();
	});
}
