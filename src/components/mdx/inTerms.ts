import Link from '../article/Link.astro';
import Cite from './Cite.astro';
import Term from './Term.astro';

/** What of the vocabulary may stand in a term. */
export const componentsInTerms = { Cite, Term, a: Link };
