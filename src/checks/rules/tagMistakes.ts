import { vocabulary } from '../../content/vocabulary.ts';
import type { Place } from '../source/content.ts';

interface Finding {
	what: string;
	place: Place;
}

/** A closing tag that surprises the parser: often the mistake is in a tag before it. */
export function atTag(message: string, lines: readonly string[], at: Place): Finding | undefined {
	const before = [...lines.slice(0, at.line - 1), lines[at.line - 1]?.slice(0, at.column - 1)].join('\n');
	const line = lines[at.line - 1] ?? '';
	const crossed =
		/closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>` \((\d+):(\d+)\)/.exec(message);
	if (crossed) {
		const [, closed = '', open = '', openLine, openColumn] = crossed;
		const place = { line: Number(openLine), column: Number(openColumn) };
		if (isVoid(open)) return { what: unclosedVoid(open), place };
		if (/^[a-z]/.test(open)) return { what: htmlIn(open), place };
		const isOpen = count(before, `<${closed}`) > count(before, `</${closed}`);
		return isOpen && !line.includes(`</${open}>`, at.column)
			? { what: unclosed(open), place }
			: {
					what: `Unexpected closing tag \`</${closed}>\`, expected \`</${open}>\`: that is what is open here.`,
					place: at,
				};
	}
	const closed = /^Unexpected closing tag `<\/(\w+)>`, expected an open tag first/.exec(message)?.[1];
	const blank = closed === undefined ? -1 : line.slice(0, at.column).search(new RegExp(`<\\s+${closed}\\b`));
	return blank === -1
		? undefined
		: {
				what: `Unexpected blank behind \`<\`, expected the name at once: \`<${closed} …>\`.`,
				place: { line: at.line, column: blank + 1 },
			};
}

const count = (text: string, words: string) => text.split(words).length - 1;
export const isVoid = (name: string) =>
	Object.hasOwn(vocabulary, name) && vocabulary[name]?.content === 'none';
export const unclosedVoid = (name: string) =>
	`\`<${name}>\` is never closed, expected a slash at its end: \`<${name} … />\`.`;
export const htmlIn = (name: string) =>
	`Unexpected HTML \`<${name}>\`, expected Markdown or one of the wiki's components.${insteadOf(name) ?? meant(name) ?? (html.has(name) ? '' : ` A blank to fill in is written \`[${name}]\`.`)}`;

const meant = (name: string) => {
	const near = Object.keys(vocabulary).find((one) => one.toLowerCase() === name.toLowerCase());
	return near === undefined ? undefined : ` Did you mean \`${near}\`?`;
};

/** What there is in the place of an element of HTML. */
export function insteadOf(name: string): string | undefined {
	const found = Object.entries(markdown).find(([names]) =>
		names.split(' ').includes(name.toLowerCase()),
	)?.[1];
	return found === undefined ? undefined : ` ${found}`;
}

const markdown: Readonly<Record<string, string>> = {
	'br p div': 'Leave a blank line for a new paragraph.',
	'b strong': 'Write **bold** words between double stars.',
	'i em': 'Write *emphasised* words between stars.',
	a: 'Write a link as [words](/articles/…/).',
	img: 'Put the picture into content/en/images and write ![What it shows](../images/name.png).',
	'ul ol li': 'Begin each entry of a list with `- `, or with `1. `.',
	'h1 h2 h3 h4 h5 h6': 'A heading is written `## Words`.',
	'details summary': 'Nothing folds up here: write it as a section with a heading.',
	'table tr td th tbody thead': 'A table is written with `|` between its columns.',
	blockquote: 'A quotation begins with `> `.',
	hr: 'Begin a new section with a heading.',
};

/** What people write as HTML; another word between `<` and `>` is rather a blank. */
const html = new Set(
	'a abbr audio b base blockquote body details summary br button center code div em embed figure font form frame h1 h2 h3 h4 h5 h6 head hr html i iframe img input label li link main math meta nav object ol p pre q s script section select small span strong style sub summary sup svg table tbody td template textarea th thead title tr u ul video'.split(
		' ',
	),
);
export const unclosed = (name: string) =>
	`\`<${name}>\` is never closed, expected \`</${name}>\`. Write both tags on one line, or each on a line of its own with blank lines inside.`;

/** `insteadOf="say "no""`: a double quote inside a value ends it, and the parser stumbles over what follows. */
export function quoteInside(line: string): { name: string; column: number } | undefined {
	const found = /<[A-Z]\w*\b[^>]*?\s(\w+)="[^"]*(")(?=[^\s/>=][^=>]*")/d.exec(line);
	return found?.[1] === undefined
		? undefined
		: { name: found[1], column: (found.indices?.[2]?.[0] ?? 0) + 1 };
}
