/**
 * <theme-choice>: light or dark, set by hand. Without script it isn't shown, and the pages follow the device.
 *
 * Stored: `theme` in localStorage, under the base path (before, without it), `light` or `dark`; nothing where the pages follow the device. It lives until the
 * device is followed again or somebody leaves by "Leave this site". The early script (src/browser/inlineScripts.ts)
 * reads it before the first paint. Where storage is blocked, the tab's name carries it through the visit instead.
 */
const root = document.documentElement;
const key = `${import.meta.env.BASE_URL}theme`;

export class ThemeChoice extends HTMLElement {
	connectedCallback() {
		this.#show();
		this.addEventListener('change', ({ target }) => {
			const { value } = target as HTMLInputElement;
			keep(value === 'auto' ? '' : value);
			this.#show();
		});
		// It may have been set on another page, while this one waited in the browser's cache or in another tab.
		addEventListener('pageshow', ({ persisted }) => persisted && this.#show());
		addEventListener('storage', () => this.#show());
	}

	/** Shows what is kept: in the page and in the buttons. */
	#show() {
		const theme = storedTheme();
		if (theme) root.dataset['theme'] = theme;
		else delete root.dataset['theme'];
		for (const input of this.querySelectorAll('input')) input.checked = input.value === (theme ?? 'auto');
	}
}

function storedTheme(): string | undefined {
	let theme;
	try {
		theme = (localStorage[key] ?? localStorage['theme']) as string | undefined;
	} catch {
		// Storage is blocked.
	}
	return [theme ?? window.name].find((value) => value === 'light' || value === 'dark');
}

function keep(theme: string) {
	window.name = '';
	try {
		for (const one of [key, 'theme']) localStorage.removeItem(one);
		if (theme) localStorage[key] = theme;
	} catch {
		window.name = theme;
	}
}

if (!customElements.get('theme-choice')) customElements.define('theme-choice', ThemeChoice);
