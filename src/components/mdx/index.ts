import Link from '../Link.astro';
import Cite from './Cite.astro';
import Diagram from './Diagram.astro';
import Evidence from './Evidence.astro';
import Exercise from './Exercise.astro';
import Phrase from './Phrase.astro';
import Reply from './Reply.astro';
import Sheet from './Sheet.astro';
import Story from './Story.astro';
import Term from './Term.astro';

/** The writers' vocabulary as `<Content>` gets it. Every link in a text goes through `Link`. */
export const components = { Cite, Diagram, Evidence, Exercise, Phrase, Reply, Sheet, Story, Term, a: Link };
