import { itemKinds, maxItems, type Item, type ItemKind, type Playbook } from './playbook.ts';
import { readItem } from './readItem.ts';

/** What a file says of itself first. */
const program = 'relationship-communication-wiki/playbook';
/** Letters. The fullest playbook has three and a half million, each written as six. */
export const maxBytes = 5_000_000;

export type ReadPlaybook =
	| {
			playbook: Playbook;
			/** How many fields and items could not be read, where there are any. */
			left?: number;
	  }
	| {
			/** Why it can't be read: too large, not JSON, of another program, or of a later version or none there ever was. */
			problem: 'large' | 'json' | 'program' | 'version' | 'unversioned';
	  };

/** Only what can be read back is written. */
export const toJson = ({ version, items }: Playbook): string =>
	`${JSON.stringify({ program, version, items: items.map((item) => ({ ...readItem(item).item, key: item.key })) }, undefined, 2)}\n`;

/** Reads a file that anybody may have made, as far as it can be read. */
export function fromJson(text: string): ReadPlaybook {
	if (text.length > maxBytes) return { problem: 'large' };
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return { problem: 'json' };
	}
	const { program: by, version, items } = (data ?? {}) as Record<string, unknown>;
	if (by !== program) return { problem: 'program' };
	if (version !== 1)
		return { problem: Number.isInteger(version) && Number(version) > 1 ? 'version' : 'unversioned' };
	if (!Array.isArray(items)) return { problem: 'json' };
	const read = items.map(readItem);
	const whole = read.flatMap(({ item }) => item ?? []);
	const kept = whole.slice(0, maxItems).map((item, at): Item => ({ ...item, key: at + 1 }));
	const left = read.reduce((sum, one) => sum + one.left, whole.length - kept.length);
	return { playbook: { version: 1, items: kept }, ...(left > 0 && { left }) };
}

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
