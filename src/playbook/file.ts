import {
	itemKinds,
	maxItems,
	maxLetters,
	type Item,
	type ItemKind,
	type NewItem,
	type Playbook,
} from './playbook.ts';

/** What a file says of itself first. */
const program = 'relationship-communication-wiki/playbook';
/** Bytes. A full playbook has a tenth of it. */
export const maxBytes = 1_000_000;

export type ReadPlaybook =
	| { playbook: Playbook }
	| {
			/** Why it can't be read: too large, not JSON, of another program, of a later version, or a broken item. */
			problem: 'large' | 'json' | 'program' | 'version' | 'item' | 'many';
			/** Which item, from 1. */
			at?: number;
	  };

export const toJson = ({ version, items }: Playbook): string =>
	`${JSON.stringify({ program, version, items }, undefined, 2)}\n`;

/** Reads a file that anybody may have made. Nothing of a file with a problem is taken over. */
export function fromJson(text: string): ReadPlaybook {
	if (text.length > maxBytes) return { problem: 'large' };
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return { problem: 'json' };
	}
	if (!isRecord(data) || data['program'] !== program) return { problem: 'program' };
	if (data['version'] !== 1) return { problem: typeof data['version'] === 'number' ? 'version' : 'program' };
	const items = data['items'];
	if (!Array.isArray(items)) return { problem: 'program' };
	if (items.length > maxItems) return { problem: 'many' };
	const read: Item[] = [];
	for (const [at, one] of (items as unknown[]).entries()) {
		const item = itemOf(one);
		if (!item) return { problem: 'item', at: at + 1 };
		read.push({ ...item, key: at + 1 });
	}
	return { playbook: { version: 1, items: read } };
}

/** An item with its known fields only; undefined where one of them is not what it must be. */
function itemOf(value: unknown): NewItem | undefined {
	if (!isRecord(value) || !itemKinds.includes(value['kind'] as ItemKind)) return undefined;
	const { kind, text, title, limit, source, review } = value;
	if (!isText(text)) return undefined;
	if ([title, limit, review].some((one) => one !== undefined && !isText(one))) return undefined;
	if (review !== undefined && !/^\d{4}-\d\d-\d\d$/.test(review as string)) return undefined;
	if (source !== undefined && !(isRecord(source) && isText(source['id']) && isText(source['words'])))
		return undefined;
	const texts = { title, limit, review } as Pick<NewItem, 'title' | 'limit' | 'review'>;
	const own = source as { id: string; words: string } | undefined;
	return {
		kind: kind as ItemKind,
		text,
		...Object.fromEntries(Object.entries(texts).filter(([, one]) => one !== undefined)),
		...(own && { source: { id: own.id, words: own.words } }),
	};
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= maxLetters;

/** The words that a Markdown file needs beside the items' own. */
export interface MarkdownWords {
	title: string;
	kinds: Readonly<Record<ItemKind, string>>;
	limit: string;
	review: string;
	free: string;
}

/** The playbook to read and print anywhere. It can't be read back: the JSON file is for that. */
export function toMarkdown(
	{ items }: Playbook,
	{ title, kinds, limit, review, free }: MarkdownWords,
): string {
	const groups = itemKinds.map((kind) => ({ kind, own: items.filter((item) => item.kind === kind) }));
	const parts = groups
		.filter(({ own }) => own.length > 0)
		.map(({ kind, own }) =>
			[
				`## ${kinds[kind]}`,
				...own.map((item) =>
					[
						`- ${item.title === undefined ? '' : `**${plain(item.title)}:** `}${plain(item.text).replace(/\n+/g, '\n  ')}`,
						...(item.limit === undefined ? [] : [`  ${limit}: ${plain(item.limit)}`]),
						...(item.review === undefined ? [] : [`  ${review}: ${item.review}`]),
					].join('\n'),
				),
			].join('\n\n'),
		);
	return `${[`# ${title}`, free, ...parts].join('\n\n')}\n`;
}

/** Text that Markdown takes for text. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>#]/g, '\\$&');
