import { anchor } from '../../content/addresses.ts';
import { replaceTags } from '../../node/replaceTags.ts';

/**
 * Numbers the citations of a rendered page in the order of its text, so that the reference list can lead back to each.
 * A component can't know how many stand before it: pages are rendered piece by piece and not from top to bottom.
 */
export function numberCitations(html: string): string {
	let count = 0;
	return replaceTags(html, 'a', (tag) =>
		tag.startsWith(toSource) ? `<a id="${anchor.citation(++count)}"${tag.slice(2)}` : tag,
	);
}

const toSource = `<a href="#${anchor.source('')}`;

/** Where each source is cited: its id with the anchors of its places, from all citations in the order of the text. */
export const citedPlaces = (citations: readonly { id: string }[]): Map<string, string[]> =>
	new Map(
		[
			...Map.groupBy(
				citations.map(({ id }, index) => ({ id, place: anchor.citation(index + 1) })),
				({ id }) => id,
			),
		].map(([id, places]) => [id, places.map(({ place }) => place)]),
	);
