import { previews } from '../../i18n/previews.ts';
import { previewsWanted, wantPreviews } from './previewChoice.ts';

/** <preview-choice>: a button that switches previews of links off and on. */
export class PreviewChoice extends HTMLElement {
	connectedCallback() {
		if (this.querySelector('button')) return;
		const button = document.createElement('button');
		const status = document.createElement('span');
		status.role = 'status';
		const name = () => (button.textContent = previews[previewsWanted() ? 'off' : 'on']);
		button.type = 'button';
		button.className = 'button';
		button.addEventListener('click', () => {
			wantPreviews(!previewsWanted());
			name();
			status.textContent = previews[previewsWanted() ? 'areOn' : 'areOff'];
		});
		name();
		this.append(button, ' ', status);
	}
}

if (!customElements.get('preview-choice')) customElements.define('preview-choice', PreviewChoice);
