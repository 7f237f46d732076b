import { stillToWrite as marker } from '../../wiki/stubs.ts';
import { problem, type FileRule } from '../problem.ts';

/** A place that a template left open, in a page that calls itself whole. */
export const stillToWrite: FileRule = ({ entries }) =>
	entries
		.filter(({ data }) => data?.['status'] !== 'stub')
		.flatMap(({ file, texts }) =>
			texts
				.filter(({ text }) => text.startsWith(marker))
				.map(({ place }) => problem('still-to-write', file, place, {})),
		);
