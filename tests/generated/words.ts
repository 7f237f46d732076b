import type { Random } from '../../scripts/corpus/random.ts';

/** Words that nobody has written, with signs among them that programs stumble over. */
export interface Words {
	word(): string;
	/** So many words, with a capital letter and a full stop. */
	sentence(words: number): string;
	/** A text of a length between two limits, both of which it often meets. */
	text(min: number, max: number): string;
	/** A name that is written nowhere else. */
	name(longest: number): string;
	/** A limit, or something between two. */
	limit(min: number, max: number): number;
}

const beginnings = 'b br c ch d dr f fl g gl h j k l m n p pl r s sh sl st t tr v w'.split(' ');
const middles = 'a e i o u ai ea oo ou'.split(' ');
const ends = 'b ck d ft g l ll m mp n nd nt p r rd rn s sk st t x'.split(' ');

/** What stands well among words: signs of HTML, Markdown, YAML, patterns and addresses, and letters of many kinds. */
const signs = [
	...[
		'&',
		'&c.',
		'R&D',
		'"so"',
		"'so'",
		"it's",
		'3 < 5',
		'<3',
		'5 > 3',
		'->',
		'%20',
		'100 %',
		'$1',
		'$&',
		'\\',
		'C#',
	],
	...[
		'#1',
		'@ home',
		'—',
		'…',
		'...',
		'(so)',
		'a/b',
		'+',
		'=',
		'~5',
		'né',
		'Łódź',
		'家',
		'😀',
		'½',
		'“so”',
		'‘so’',
		';',
	],
	...[
		'constructor',
		'toString',
		'null',
		'true',
		'0x1F',
		'1e5',
		'-1',
		'12:30',
		'e.g.',
		'№ 5',
		'ß',
		'İ',
		'ﬁ',
		'a\u00A0b',
	],
];

export function createWords(random: Random): Words {
	let names = 0;
	const syllable = () => random.pick(beginnings) + random.pick(middles) + random.pick(ends);
	const word = () => Array.from({ length: random.between(1, 3) }, syllable).join('');
	const token = () => (random.chance(0.04) ? random.pick(signs) : word());
	const limit = (min: number, max: number) => {
		const kind = random.below(3);
		return kind === 0 ? min : kind === 1 ? max : random.between(min, max);
	};
	return {
		word,
		limit,
		sentence: (words) => {
			const [first = '', ...more] = Array.from({ length: words }, (_, at) => (at === 0 ? word() : token()));
			return `${[first.charAt(0).toUpperCase() + first.slice(1), ...more].join(' ')}.`;
		},
		text: (min, max) => {
			const length = limit(min, max);
			let text = word();
			while (text.length < length) text += ` ${token()}`;
			// Neither a blank nor half of a sign at its end.
			const cut = text.slice(0, length).replace(/[^a-z]+$/, '');
			return cut.padEnd(Math.max(length, 1), 'o');
		},
		name: (longest) => {
			const length = limit(Math.min(12, longest), longest);
			return `${syllable()}-${(names++).toString(36)}-${'x'.repeat(longest)}`
				.slice(0, length)
				.replace(/-$/, 'o');
		},
	};
}
