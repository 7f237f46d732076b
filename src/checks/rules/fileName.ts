import { longestName } from '../../content/schemas/fields.ts';
import { isPage } from '../source/content.ts';
import { problemOf, type FileRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'file-name': {
		severity: 'error',
		part: 'Shape',
		message: ({ name }: { name: string }) =>
			`Unexpected file name \`${name}\`, expected at most ${longestName} small letters, digits and single hyphens, for example \`time-out\`. The file name becomes the address: rename the file.`,
		what: "The file name becomes the page's address, which people type, share and print. So it has one form, a picture's too: small letters, digits, single hyphens.",
		as: 'path',
		bad: 'content/en/glossary/Time Out.mdx',
		mend: "Rename the file, then change the links and fields that name it. If the page is sensitive, choose a name that gives nothing away: it stands in a reader's browser history.",
		good: 'content/en/glossary/time-out.mdx',
	},
	'reserved-name': {
		severity: 'error',
		part: 'Shape',
		message: ({ name }: { name: string }) =>
			`Unexpected file name \`${name}\`: Windows keeps it for itself, and nobody there could open the wiki. Choose another.`,
		what: 'Windows keeps a handful of names for itself: `con`, `prn`, `aux`, `nul`, and `com` or `lpt` with a digit. With such a file nobody on Windows could fetch the wiki at all.',
		as: 'path',
		bad: 'content/en/glossary/con.mdx',
		mend: 'Choose another name.',
		good: 'content/en/glossary/against-it.mdx',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** The file name is the address: it has one shape. Small letters only, so that no two differ by case alone. */
export const run: FileRule = ({ file, entries }) =>
	entries.filter(isPage).flatMap(({ slug }) => {
		const at = { line: 1, column: 1 };
		if (reserved.test(slug)) return [problem('reserved-name', file, at, { name: slug })];
		return shape.test(slug) && slug.length <= longestName
			? []
			: [problem('file-name', file, at, { name: slug })];
	});

const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
