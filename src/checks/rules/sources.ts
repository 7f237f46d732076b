import { byAge } from '../source/byAge.ts';
import { ofCollection, type Content, type Entry } from '../source/content.ts';
import { keyAt, problemOf, valueAt, type ContentRule, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	'source-authors': {
		severity: 'error',
		part: 'Truth and care',
		message:
			'`authorsTruncated` says that this author list is cut short. Give all names and take the mark out, or end the list with `{ "literal": "et al." }`.',
		what: "This record says that its list of authors was cut short (`authorsTruncated`), yet the list ends with a person. The page would show somebody as the last author who isn't.",
		as: 'json',
		in: 'sources/quiet2024.json',
		bad: `"author": [{ "family": "Quiet", "given": "Ann" }],
"custom": { "checked": "record", "read": "abstract", "authorsTruncated": true }`,
		mend: 'Give all the names and take the mark out, or end the list openly.',
		good: `"author": [{ "family": "Quiet", "given": "Ann" }, { "literal": "et al." }],
"custom": { "checked": "record", "read": "abstract", "authorsTruncated": true }`,
	},
	'source-twice': {
		severity: 'error',
		part: 'Truth and care',
		message: ({ what, first }: { what: string; first: string }) =>
			`This is a second record of the same publication, by its ${what}: the first is ${first}. Cite that one, and delete this file.`,
		what: 'Two records have one DOI, or the same title, authors and year. A publication has one record, so that a mistake in it is mended once and the list of sources names it once.',
		as: 'json',
		in: 'sources/quiet2024.json',
		bad: '"DOI": "10.1000/182"',
		mend: 'Keep the older record, add to it what only the newer one says, and cite it.',
		good: '"DOI": "10.1000/183"',
	},
	'source-id': {
		severity: 'error',
		part: 'Truth and care',
		message: ({ found, expected }: { found: string; expected: string }) =>
			`Unexpected id \`${found}\`, expected \`${expected}\` as the file is called.`,
		what: "A source's id and its file name are one and the same: `quiet2024.json` holds `quiet2024`. Citations go by the file name, and two names for one thing lead to mistakes.",
		as: 'json',
		in: 'sources/quiet2024.json',
		bad: '"id": "quiet2023"',
		mend: "Set the id to the file's name. Should the file be the one that is wrong, rename it and change the citations too.",
		good: '"id": "quiet2024"',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** A cut author list ends in “et al.”, and a record is called as its file is. */
export const run: ContentRule = (content, { changed }) => [
	...wrongRecords(content),
	...recordsTwice(byAge(ofCollection(content, 'sources'), changed)),
];

function recordsTwice(records: readonly Entry<'sources'>[]): Problem[] {
	const first = new Map<string, string>();
	return records.flatMap((entry) => {
		const { DOI, title, issued, author } = (entry.data ?? {}) as Record<string, unknown>;
		const year = JSON.stringify(issued ?? '').match(/\d{4}/)?.[0] ?? '';
		const names = [
			...(typeof DOI === 'string' ? [['DOI', DOI.toLowerCase()] as const] : []),
			...(typeof title === 'string'
				? [['title, author and year', `${plain(title)} ${year} ${JSON.stringify(author)}`] as const]
				: []),
		];
		const twice = names.find(([, name]) => first.has(name));
		for (const [, name] of names) if (!first.has(name)) first.set(name, entry.file);
		if (!twice) return [];
		const [what, name] = twice;
		// Two chapters of two books may both be called “Introduction”.
		if (what !== 'DOI' && typeof DOI === 'string' && isOther(records, first.get(name), DOI)) return [];
		const place = valueAt(entry, what === 'DOI' ? 'DOI' : 'title');
		return [problem('source-twice', entry.file, place, { what, first: first.get(name) ?? '' })];
	});
}

const isOther = (records: readonly Entry<'sources'>[], file: string | undefined, DOI: string) => {
	const other = records.find((entry) => entry.file === file)?.data?.DOI;
	return typeof other === 'string' && other.toLowerCase() !== DOI.toLowerCase();
};

const plain = (title: string) =>
	title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const wrongRecords = (content: Content): Problem[] =>
	ofCollection(content, 'sources').flatMap((entry) => {
		const { id, author, custom } = (entry.data ?? {}) as {
			id?: unknown;
			author?: unknown;
			custom?: { authorsTruncated?: unknown };
		};
		const last: unknown = Array.isArray(author) ? author.at(-1) : undefined;
		const endsHonestly = (last as { literal?: unknown } | undefined)?.literal === 'et al.';
		return [
			...(custom?.authorsTruncated && !endsHonestly
				? [problem('source-authors', entry.file, keyAt(entry, 'author'), {})]
				: []),
			...(typeof id === 'string' && id !== entry.slug
				? [problem('source-id', entry.file, valueAt(entry, 'id'), { found: id, expected: entry.slug })]
				: []),
		];
	});
