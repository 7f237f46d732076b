import type { Random } from './random.ts';
import { capital, type Writer } from './writer.ts';

/** A bibliographic record, and whether a `strong` claim may stand on it. */
export interface SourceRecord {
	id: string;
	isWhole: boolean;
	record: object;
}

/** Invented records. Their DOIs have the prefix 10.5555, which belongs to nobody. */
export function sourceRecords(count: number, writer: Writer, random: Random): SourceRecord[] {
	return Array.from({ length: count }, (_, index) => {
		const authors = Array.from({ length: random.pick([1, 1, 2, 2, 2, 3, 3, 4, 6]) }, () => ({
			family: familyName(random),
			given: random.pick(givenNames),
		}));
		const year = 1960 + (index % 65);
		// Two records of one first author and year would share an id: the index tells them apart.
		const [first] = authors;
		if (first) first.family = `${random.pick(onsets)}${random.pick(middles)}${codes(index)}`;
		const id = `${first?.family.toLowerCase() ?? ''}${year}`;
		const checked = random.pick(['full', 'record', 'record', 'record', 'memory']);
		const scope = random.chance(0.08) ? 'results' : undefined;
		return {
			id,
			isWhole: checked !== 'memory' && scope === undefined,
			record: {
				id,
				...kindOf(random, writer),
				author: authors,
				issued: { 'date-parts': [[year]] },
				title: capital(writer.fragment(random.between(5, 14), 120)),
				DOI: `10.5555/corpus.${index + 1}`,
				custom: { checked, read: 'abstract', ...(scope !== undefined && { scope }) },
			},
		};
	});
}

function kindOf(random: Random, writer: Writer): object {
	const title = capital(writer.fragment(4, 60));
	const page = random.between(1, 900);
	const pages = `${page}-${page + random.between(4, 30)}`;
	if (random.chance(0.75))
		return {
			type: 'article-journal',
			'container-title': `Journal of ${title}`,
			volume: String(random.between(1, 120)),
			issue: String(random.between(1, 12)),
			page: pages,
		};
	if (random.chance(0.6)) return { type: 'book', publisher: `${title} Press` };
	const editor = [{ family: familyName(random), given: random.pick(givenNames) }];
	return { type: 'chapter', 'container-title': title, publisher: 'Press of Nowhere', page: pages, editor };
}

const familyName = (random: Random) => `${random.pick(onsets)}${random.pick(middles)}${random.pick(endings)}`;

/** A number as an ending of letters, two for each digit of base 16. */
const codes = (index: number) =>
	[...index.toString(16)].map((digit) => endings[Number.parseInt(digit, 16)]).join('');

const onsets = [
	'Bar',
	'Cal',
	'Dor',
	'Fen',
	'Gar',
	'Hol',
	'Jan',
	'Kel',
	'Lor',
	'Mar',
	'Nor',
	'Pel',
	'Ros',
	'Sol',
	'Tor',
	'Wil',
];
const middles = ['a', 'e', 'i', 'o'];
const endings = [
	'by',
	'ck',
	'dt',
	'ff',
	'gs',
	'ld',
	'mm',
	'nd',
	'ng',
	'ns',
	'rk',
	'rs',
	'rt',
	'st',
	'tt',
	'xe',
];
const givenNames = [
	'A.',
	'B. J.',
	'Clara',
	'D. M.',
	'Emil',
	'F.',
	'Greta L.',
	'H. K.',
	'Ines',
	'J.',
	'K. R.',
	'Lena',
];
