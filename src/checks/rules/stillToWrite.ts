import { stillToWrite as marker } from '../../content/authoring/stubs.ts';
import { fieldOf } from '../source/content.ts';
import { problem, type FileRule } from '../problem.ts';

/** A place that a template left open, in a page that calls itself whole. */
export const stillToWrite: FileRule = ({ entries }) =>
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

const filler = /\b(?:TODO|TBD|FIXME|[Ll]orem ipsum)\b/;
