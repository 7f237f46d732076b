import { ofCollection } from '../source/content.ts';
import { keyAt, problemOf, valueAt, type ContentRule, type RuleDoc } from '../problem.ts';

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
export const run: ContentRule = (content) =>
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
