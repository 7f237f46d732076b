import { stillToWrite as marker } from '../../content/authoring/stubs.ts';
import { fieldOf } from '../source/content.ts';
import { problemOf, type FileRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'still-to-write': {
		severity: 'error',
		part: 'Structure',
		message: ({ found }: { found: string }) =>
			`Unexpected “${found}”, expected the text itself. Write it, or give the page \`status: stub\` until it is whole.`,
		what: "A place that a template left open. `npm run new` and the host's form begin with “To be written: …” wherever words of yours belong, and readers must not meet such a line on a finished page.",
		as: 'yaml',
		bad: 'description: "To be written: what this page gives a reader, in a sentence or two."',
		mend: 'Write the text. Or mark the page as unfinished: then it says so itself, and search engines are told to wait.',
		good: 'description: "How two people stop a quarrel in time and come back to it on the day that they have named."',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** A place that a template left open, in a page that calls itself whole. */
export const run: FileRule = ({ entries }) =>
	entries
		.filter((entry) => fieldOf(entry, 'status') !== 'stub')
		.flatMap(({ file, texts }) =>
			texts
				.map(({ text, place }) => ({
					place,
					found: text.startsWith(marker) ? marker : filler.exec(text)?.[0],
				}))
				.flatMap(({ place, found }) =>
					found === undefined ? [] : [problem('still-to-write', file, place, { found })],
				),
		);

const filler =
	/\b(?:TODO|TBD|FIXME|XXX|[Ll]orem ipsum)\b|\[(?:[Ii]nsert|INSERT|[Pp]laceholder|[Cc]itation needed|[Ss]ource needed)\b[^\]]{0,60}\]/;
