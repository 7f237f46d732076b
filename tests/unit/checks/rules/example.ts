import type { FileFacts } from '../../../../src/checks/source/content.ts';
import type { RuleText } from '../../../../src/checks/ruleDoc.ts';
import { files } from '../../fixture.ts';
import { withScales } from './withScales.ts';

/** The tiny tree with one example of a rule in it, and what its folder says of a file where it isn't as usual. */
export interface Staged {
	tree: Map<string, string>;
	facts: Record<string, Partial<FileFacts>>;
}

/** Puts the bad or the good example of a rule into the tiny tree. */
export function staged(
	{ as, in: path = 'en/articles/pause.mdx', bad, good }: RuleText,
	which: 'bad' | 'good',
): Staged {
	const example = which === 'bad' ? bad : good;
	if (as === 'path') return atPath(example);
	const tree = path.startsWith('en/self-test/') ? withScales() : new Map(files);
	const text = tree.get(path);
	if (text === undefined) throw new Error(`The tiny tree has no ${path}.`);
	const keys = [...new Set([...blocksOf(bad), ...blocksOf(good)].map(({ key }) => key))];
	tree.set(
		path,
		as === 'mdx'
			? inBody(text, example)
			: as === 'yaml'
				? inFields(text, keys, example, good.startsWith('---'))
				: inRecord(text, example),
	);
	return { tree, facts: {} };
}

/** As the first words of a page, before any section. */
const inBody = (text: string, example: string) => {
	const end = text.indexOf('\n---\n') + '\n---\n'.length;
	return `${text.slice(0, end)}\n${example}\n${text.slice(end)}`;
};

/** A path, and behind a blank what is said of the file there: where a link leads, or in brackets how a picture is. */
function atPath(example: string): Staged {
	const [, path = '', target, note = ''] = /^content\/(.+?)(?: -> (.*)| \((.*)\))?$/.exec(example) ?? [];
	const tree = new Map(files);
	if (!tree.has(path)) tree.set(path, term(path));
	const pixels = /^([\d,]+) × ([\d,]+) pixels$/
		.exec(note)
		?.slice(1)
		.map((number) => Number(number.replace(',', '')));
	const picture = {
		kind: 'png',
		width: pixels?.[0] ?? 8,
		height: pixels?.[1] ?? 8,
		moves: note.includes('animation'),
	} as const;
	const kilobytes = /^(\d+) KB$/.exec(note)?.[1];
	const facts: Partial<FileFacts> = {
		...(target !== undefined && { isLink: true }),
		...(note === 'nobody may read it' && { unread: 'refused' }),
		...(path.endsWith('.png') && { picture }),
		...(note.includes('arrived') && { picture: 'damaged' }),
		...(note.includes('a drawing') && { picture: 'no picture' }),
		...(kilobytes !== undefined && { bytes: Number(kilobytes) * 1024 }),
	};
	return { tree, facts: { [path]: facts } };
}

/** A page of the glossary that goes by its path alone. */
const term = (path: string) => `---
term: word of ${path.replace(/\W/g, ' ')}
definition: >-
  A word that somebody made up for a tree of examples, with as many words around it as it takes to be let through
  by the rules.
asked:
  - made up for ${path.replace(/\W/g, ' ')}
---

It is made up.
`;

interface Block {
	key: string;
	lines: string[];
}

/** The fields of an example with all that belongs to each. */
function blocksOf(example: string): Block[] {
	const blocks: Block[] = [];
	for (const line of example.split('\n')) {
		const key = /^([A-Za-z]+):/.exec(line)?.[1];
		if (key !== undefined) blocks.push({ key, lines: [line] });
		else blocks.at(-1)?.lines.push(line);
	}
	return blocks;
}

/** An example that shows the first lines of a file is put there. Else each of the keys goes, wherever it stands first, and the example's own come in their places, or at the top. */
function inFields(text: string, keys: readonly string[], example: string, isHead: boolean): string {
	if (isHead) return `${example}\n${inFields(text, keys, '', false).replace(/^---\n/, '')}`;
	const own = blocksOf(example);
	const lines = text.split('\n');
	for (const key of keys) {
		const added = own.find((block) => block.key === key)?.lines ?? [];
		const at = lines.findIndex((line) => new RegExp(`^\\s*(?:- )?${key}:`).test(line));
		if (at === -1) {
			// In a list, behind the first line of its first row.
			if (lines[0]?.startsWith('- ')) lines.splice(1, 0, ...added.map((line) => `  ${line}`));
			else lines.splice(lines[0] === '---' ? 1 : 0, 0, ...added);
			continue;
		}
		const [, lead = ''] = /^(\s*(?:- )?)/.exec(lines[at] ?? '') ?? [];
		const rest = lines.slice(at + 1).findIndex((line) => (/^ */.exec(line)?.[0].length ?? 0) <= lead.length);
		const blanks = ' '.repeat(lead.length);
		lines.splice(at, rest + 1, ...added.map((line, index) => `${index === 0 ? lead : blanks}${line}`));
	}
	return lines.join('\n');
}

/** The example's keys in a source's record. */
const inRecord = (text: string, example: string) =>
	JSON.stringify({
		...(JSON.parse(text) as object),
		...(JSON.parse(`{${example.replace(/,$/, '')}}`) as object),
	});
