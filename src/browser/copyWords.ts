/**
 * Puts a phrase on the clipboard. Where that is refused its words are selected, ready for the reader's own
 * copy command, and the answer is false.
 */
export async function copyWords(quote: Element): Promise<boolean> {
	forgetTyped(quote);
	try {
		await navigator.clipboard.writeText(spokenText(quote));
		return true;
	} catch {
		showTyped(quote);
		getSelection()?.selectAllChildren(quote);
		return false;
	}
}

/** The words of a phrase, its blanks as typed in; an empty blank keeps its name in brackets. */
export function spokenText(quote: Element): string {
	const parts = [...quote.childNodes].map((node) =>
		node instanceof HTMLInputElement ? inBlank(node) : (node.textContent ?? ''),
	);
	return parts.join('').replace(/\s+/g, ' ').trim();
}

const inBlank = (blank: HTMLInputElement) => blank.value.trim() || `[${blank.placeholder}]`;

/** A selection leaves out what stands in a field, so that each gets its words beside it, too small to see. */
function showTyped(quote: Element) {
	for (const blank of quote.querySelectorAll('input')) {
		const typed = document.createElement('span');
		typed.textContent = inBlank(blank);
		typed.style.fontSize = '0';
		typed.ariaHidden = 'true';
		blank.after(typed);
		blank.addEventListener('input', () => typed.remove(), { once: true });
	}
}

const forgetTyped = (quote: Element) => {
	for (const typed of quote.querySelectorAll('input + span')) typed.remove();
};
