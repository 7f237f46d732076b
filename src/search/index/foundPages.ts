import { dirname } from 'node:path';
import { address } from '../../content/addresses.ts';

/** The collections with pages that can be found, and where these stand. */
export const found = { articles: address.article, faqs: address.faq, glossary: address.term } as const;

const homes = new Set(Object.values(found).map((of) => dirname(of('any'))));

/** The file of a page's address, from the site's folder. */
export const fileOf = (path: string) => `${path.replace(/^\/|\/$/g, '')}/index.html`;

/** Puts the pages that can be found before all others, in the order of their files; the others keep theirs. */
export function foundFirst<T extends { pathname: string }>(paths: readonly T[]): T[] {
	const isFound = ({ pathname }: T) => homes.has(dirname(pathname)) && !pathname.endsWith('.md');
	const { first = [], rest = [] } = Object.groupBy(paths, (path) => (isFound(path) ? 'first' : 'rest'));
	return [...first.sort((a, b) => (fileOf(a.pathname) < fileOf(b.pathname) ? -1 : 1)), ...rest];
}
