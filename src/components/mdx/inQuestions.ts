import Link from '../article/Link.astro';
import Cite from './Cite.astro';
import Diagram from './Diagram.astro';
import Evidence from './Evidence.astro';
import Story from './Story.astro';
import Term from './Term.astro';

/** What of the vocabulary may stand in a question. No more is loaded: each brings its styles into the page. */
export const componentsInQuestions = { Cite, Diagram, Evidence, Story, Term, a: Link };
