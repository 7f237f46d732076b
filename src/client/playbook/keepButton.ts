import { client } from '../../i18n/enClient.ts';
import type { NewItem } from '../../wiki/playbook/playbook.ts';
import { adoptStyles } from '../adoptStyles.ts';
import { addTo } from './addTo.ts';
import styles from './keep-button.css?inline';

let isStyled = false;

/** A button that puts something into the playbook. What happened is said by `say`. */
export function keepButton(item: () => NewItem, say: (words: string) => void): HTMLButtonElement {
	if (!isStyled) {
		adoptStyles(styles);
		isStyled = true;
	}
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'keep';
	button.textContent = client.playbook.keep;
	button.ariaLabel = client.playbook.keepIn;
	button.title = client.playbook.keepIn;
	button.addEventListener('click', () => void addTo([item()], button.parentElement ?? button).then(say));
	return button;
}
