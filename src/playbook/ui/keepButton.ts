import { client } from '../../i18n/client.ts';
import type { NewItem } from '../playbook.ts';
import { adoptStyles } from '../../browser/adoptStyles.ts';
import styles from './keep-button.css?inline';

let isStyled = false;

/**
 * A button that puts something into the playbook. What happened is said by `say`. What it needs for that is loaded only
 * once it is pressed: most readers of an article keep nothing.
 */
export function keepButton(item: () => NewItem, say: (words: string) => void): HTMLButtonElement {
	if (!isStyled) {
		adoptStyles(styles);
		isStyled = true;
	}
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button keep';
	button.textContent = client.playbook.keep;
	button.ariaLabel = client.playbook.keepIn;
	button.title = client.playbook.keepIn;
	const put = async () => {
		const { addTo } = await import('./addTo.ts');
		return addTo([item()], button.parentElement ?? button);
	};
	button.addEventListener(
		'click',
		() =>
			void put()
				.catch(() => client.playbook.notLoaded)
				.then(say),
	);
	return button;
}
