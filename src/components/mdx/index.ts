import Link from '../article/Link.astro';
import Cite from './Cite.astro';
import Evidence from './Evidence.astro';
import Exercise from './Exercise.astro';
import Phrase from './Phrase.astro';
import Reply from './Reply.astro';
import Sheet from './Sheet.astro';
import Story from './Story.astro';
import Term from './Term.astro';
// Behind the others: the order of imports is that of the styles, and another one packs worse.
import Diagram from './Diagram.astro';
import Picture from '../article/Picture.astro';

/** What draws the writers' vocabulary. Every link in a text goes through `Link`, every picture through `Picture`. */
export const components = {
	Cite,
	Diagram,
	Evidence,
	Exercise,
	Phrase,
	Reply,
	Sheet,
	Story,
	Term,
	a: Link,
	img: Picture,
};
