import { itemKinds, maxLetters, type ItemKind, type NewItem } from './playbook.ts';

/**
 * An item with its known fields, as far as they can be read, and how much had to be left out. Without words there is no
 * item; a kind that isn't known is a note.
 */
export function readItem(value: unknown): { item?: NewItem; left: number } {
	if (!isRecord(value) || typeof value['text'] !== 'string') return { left: 1 };
	let left = 0;
	const text = (one: unknown): string | undefined => {
		if (typeof one !== 'string') return one === undefined ? undefined : void left++;
		if (one.length > maxLetters) left++;
		return one.slice(0, maxLetters);
	};
	const kind = itemKinds.find((one) => one === value['kind']);
	if (kind === undefined) left++;
	const words = text(value['text']) ?? '';
	const [title, limit, review] = [text(value['title']), text(value['limit']), text(value['review'])];
	// A day that was emptied is none.
	const isDay = review !== undefined && /^\d{4}-\d\d-\d\d$/.test(review);
	if (review && !isDay) left++;
	const source = sourceOf(value['source']);
	if (source === undefined && value['source'] !== undefined) left++;
	const item = {
		kind: kind ?? ('note' satisfies ItemKind),
		text: words,
		...(title !== undefined && { title }),
		...(limit !== undefined && { limit }),
		...(source && { source }),
		...(isDay && { review }),
	};
	return { item, left };
}

function sourceOf(value: unknown): NewItem['source'] {
	if (!isRecord(value)) return undefined;
	const { id, words } = value;
	const isWhole = [id, words].every((one) => typeof one === 'string' && one.length <= maxLetters);
	return isWhole ? { id: id as string, words: words as string } : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
