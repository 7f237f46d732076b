type Child = Node | string | undefined | false;

/** An element with its attributes and children; a child that is not there is left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Readonly<Record<string, string>> = {},
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
	return made;
}

/** A button with what it does; one among words looks like a link. */
export function makeButton(
	text: string,
	onClick: (button: HTMLButtonElement) => void,
	look: 'button' | 'among-words' = 'button',
): HTMLButtonElement {
	const button = make('button', { type: 'button', class: look }, text);
	button.addEventListener('click', () => onClick(button));
	return button;
}
