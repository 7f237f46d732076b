import GithubSlugger from 'github-slugger';
import { isFurniture } from '../addresses.ts';

/** Gives each heading of one text its id. */
export type HeadingIds = (words: string) => string;

/**
 * The ids of a text's headings, in their order, made as GitHub makes them. What the page around the text has for itself
 * gets another: a heading “Exercise one” would take links to an exercise whose id is `one`.
 */
export function headingIds(): HeadingIds {
	const slugger = new GithubSlugger();
	return (words) => {
		// A heading of two lines has a line end to one reader of it, and a blank to another.
		const id = slugger.slug(words.replace(/\s+/g, ' ').trim());
		return isFurniture('text', id) ? slugger.slug(`section-${id}`) : id;
	};
}
