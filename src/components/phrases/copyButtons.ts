import { copyWords } from '../../browser/copyWords.ts';

interface Messages {
	copied: string;
	failed: string;
}

/**
 * One listener for all copy buttons of a list. What happened is shown behind the button and announced by
 * the list's one live region: a thousand cards need no live region each.
 */
export function copyButtons(list: HTMLElement, status: HTMLElement, messages: Messages, signal: AbortSignal) {
	const note = document.createElement('span');
	note.className = 'note';
	let timer = 0;
	const clear = () => {
		clearTimeout(timer);
		note.remove();
		status.textContent = '';
	};
	const copy = async (target: EventTarget | null) => {
		const button = target instanceof Element ? target.closest('.copy') : null;
		const quote = button?.closest('li')?.querySelector('blockquote');
		if (!button || !quote) return;
		clear();
		const copied = await copyWords(quote);
		note.textContent = status.textContent = messages[copied ? 'copied' : 'failed'];
		button.after(note);
		if (copied) timer = window.setTimeout(clear, 4000);
	};
	list.addEventListener('click', ({ target }) => void copy(target), { signal });
	signal.addEventListener('abort', clear);
}
