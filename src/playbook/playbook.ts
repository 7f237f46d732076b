/** What a playbook is made of. */
export const itemKinds = ['phrase', 'agreement', 'plan', 'repair', 'exercise', 'contact', 'note'] as const;
export type ItemKind = (typeof itemKinds)[number];

export interface Item {
	/** Counts up within the playbook; never used again for another. */
	key: number;
	kind: ItemKind;
	text: string;
	/** Its name, where it has one: a sheet's, an exercise's. */
	title?: string;
	/** When not to use it. It goes wherever the item goes. */
	limit?: string;
	/** The phrase that it was made of, and the wiki's words on that day, blanks and all. */
	source?: { id: string; words: string };
	/** The day on which an agreement is looked at again, YYYY-MM-DD. */
	review?: string;
}

/** The sheet for one relationship. Versioned: files of older versions go on being read. */
export interface Playbook {
	version: 1;
	items: Item[];
}

export type NewItem = Omit<Item, 'key'>;

export const emptyPlaybook: Playbook = { version: 1, items: [] };
export const maxItems = 60;
export const maxLetters = 2000;

/** Whether an item that says the same stands there already. */
export const isIn = ({ items }: Playbook, item: NewItem): boolean =>
	items.some(
		({ kind, text, title }) =>
			kind === item.kind && text === item.text.slice(0, maxLetters) && title === item.title,
	);

/** Adds an item at the end, where there is room; one that says the same is not added twice. */
export function addItem(playbook: Playbook, item: NewItem): Playbook {
	if (isIn(playbook, item) || playbook.items.length >= maxItems) return playbook;
	const key = Math.max(0, ...playbook.items.map((one) => one.key)) + 1;
	return { ...playbook, items: [...playbook.items, { ...item, text: item.text.slice(0, maxLetters), key }] };
}

export const editItem = (
	playbook: Playbook,
	key: number,
	change: Partial<Pick<Item, 'text' | 'review'>>,
): Playbook => ({
	...playbook,
	items: playbook.items.map((item) => (item.key === key ? { ...item, ...change } : item)),
});

export const removeItem = (playbook: Playbook, key: number): Playbook => ({
	...playbook,
	items: playbook.items.filter((item) => item.key !== key),
});

/** Moves an item to another place, counted from 0; beyond the ends it stays at the end. */
export function moveItem(playbook: Playbook, key: number, to: number): Playbook {
	const item = playbook.items.find((one) => one.key === key);
	if (!item) return playbook;
	const others = playbook.items.filter((one) => one !== item);
	const at = Math.max(0, Math.min(others.length, to));
	return { ...playbook, items: [...others.slice(0, at), item, ...others.slice(at)] };
}

/** Puts the items of one playbook behind those of another, without what both hold. */
export const joinPlaybooks = (one: Playbook, other: Playbook): Playbook =>
	other.items.reduce((sum, { key: _key, ...item }) => addItem(sum, item), one);
