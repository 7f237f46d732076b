import type { Random } from '../../scripts/corpus/random.ts';

/** Pieces that mean something to a reader of MDX, YAML, JSON, HTML or addresses, at the wrong place. */
const pieces = [
	...[
		'---\n',
		'+++\n',
		'```\n',
		'\n\n',
		'\r\n',
		'\r',
		'\t',
		' ',
		'\u00A0',
		'\u3000',
		'\u200B',
		'\uFEFF',
		'\0',
		'\u202E',
	],
	...[
		'<',
		'>',
		'</',
		'/>',
		'<!--',
		'<b>',
		'<script>alert(1)</script>',
		'&',
		'&lt;',
		'&#0;',
		'&amp;',
		'"',
		"'",
		'`',
		'\\',
	],
	...[
		'{',
		'}',
		'{x}',
		'[',
		']',
		'(',
		')',
		'[x]: /y',
		'![](',
		'[^1]',
		'**',
		'*',
		'_',
		'~~',
		'|',
		'| --- |',
		'#',
		'## ',
		'> ',
		'- ',
	],
	...[
		'1. ',
		': ',
		':\n',
		'? ',
		'&a ',
		'*a ',
		'!!x ',
		'<<: ',
		'%',
		'@',
		'- - ',
		'\n  - ',
		'null',
		'~',
		'true',
		'1e999',
		'-1',
		'0',
		'2026-02-30',
	],
	...[
		'import x',
		'export ',
		'://',
		'https://',
		'javascript:',
		'/../',
		'#x',
		'?',
		'%00',
		'%',
		'constructor',
		'__proto__',
		'\uD800',
		'😀',
	],
	...[
		'<Cite id="',
		'<Term id="flooding">',
		'</Term>',
		'<Phrase ',
		'</Phrase>',
		'<Story>',
		'</Story>',
		'<Evidence level="',
		'<Reply to="',
	],
];

type Mutation = (text: string, random: Random) => string;

const at = (text: string, random: Random) => random.below(text.length + 1);
const splice = (text: string, from: number, to: number, put: string) =>
	text.slice(0, from) + put + text.slice(to);

/** Some place's stretch of letters that belong together: a word, a line, a value, a tag. */
const stretches = [
	/[\p{L}\d]+/gu,
	/[^\n]*\n/g,
	/(?<=: ).+/g,
	/<[^<>]+>/g,
	/"[^"\n]*"/g,
	/\[\[?[^\]]*\]\]?/g,
	/\n\n[^\n][^]*?(?=\n\n|$)/g,
];

const stretch = (text: string, random: Random): [from: number, to: number] => {
	const found = [...text.matchAll(random.pick(stretches))];
	if (found.length === 0) return [at(text, random), text.length];
	const { 0: words, index } = random.pick(found);
	return [index, index + words.length];
};

const mutations: readonly Mutation[] = [
	(text, random) => splice(text, ...onePlace(text, random), random.pick(pieces)),
	(text, random) => splice(text, ...stretch(text, random), random.pick(pieces)),
	(text, random) => splice(text, ...stretch(text, random), ''),
	(text, random) => {
		const [from, to] = stretch(text, random);
		return splice(text, to, to, text.slice(from, to).repeat(random.pick([1, 1, 2, 40])));
	},
	(text, random) => {
		const [from, to] = stretch(text, random);
		const [otherFrom, otherTo] = stretch(text, random);
		return splice(text, from, to, text.slice(otherFrom, otherTo));
	},
	(text, random) => {
		const from = at(text, random);
		return splice(text, from, from + random.between(1, 30), '');
	},
	(text, random) => {
		const from = at(text, random);
		const code = text.charCodeAt(from) || 0;
		return splice(text, from, from + 1, String.fromCharCode(code ^ (1 << random.below(7))));
	},
	(text, random) =>
		splice(
			text,
			...onePlace(text, random),
			String.fromCodePoint(
				random.pick([random.below(0x250), random.below(0xd7ff), 0x10000 + random.below(0xffff)]),
			),
		),
	(text, random) => text.slice(0, at(text, random)),
	(text, random) => text.replaceAll('\n', random.pick(['\r\n', '\n\n', '\n '])),
	(text, random) =>
		text.replace(/\d+/, () => random.pick(['0', '-1', '99999999999999999999', '1.5', '"7"', ''])),
];

const onePlace = (text: string, random: Random): [from: number, to: number] => {
	const from = at(text, random);
	return [from, from];
};

/** A file with one thing changed, whatever it is: a sign, a byte, a word, a line, a field, a tag. */
export function mutated(text: string, random: Random): Buffer {
	const bytes = Buffer.from(random.pick(mutations)(text, random));
	if (bytes.length > 0 && random.chance(0.03)) bytes[random.below(bytes.length)] = random.below(256);
	return bytes;
}
