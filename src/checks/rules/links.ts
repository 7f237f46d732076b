import { site } from '../../site.ts';
import { address, anchor, fixedPages, ledgerParts } from '../../content/addresses.ts';
import { addressFault } from '../../content/outsideAddress.ts';
import { movedIn } from '../source/movedIn.ts';
import { isMdx, isWhole, isWholeList, ofCollection, type Content } from '../source/content.ts';
import type { Body } from '../../content/text/readBody.ts';
import { nearest, problemOf, type ContentRule, type Problem, type RuleDoc } from '../problem.ts';
import { didYouMean, list, short, type Near } from '../messageParts.ts';

export const doc = {
	'dead-link': {
		severity: 'error',
		part: 'It all connects',
		message: ({ url, near }: { url: string; found: string } & Near) =>
			`Unexpected link to \`${url}\`: no page of the wiki has this address.${didYouMean({ near })}`,
		what: 'The link leads to an address that no page of the wiki has. Every address ends with a slash, and questions live under `/faq/`, although their folder is called `faqs`.',
		as: 'mdx',
		bad: 'Then try [listening](/articles/listening).',
		mend: "Open the page you mean and copy its address from `/articles/`, `/faq/` or the like onwards. If that page doesn't exist yet, take the link out for now.",
		good: 'Then try [listening](/articles/listening/).',
	},
	'dead-anchor': {
		severity: 'error',
		part: 'It all connects',
		message: ({ url, page, near, known }: { url: string; page: string; known: readonly string[] } & Near) =>
			`Unexpected link to \`${url}\`: \`${page}\` has no such place.${near === undefined ? placesIn(known) : didYouMean({ near })}`,
		what: "The page is there, but the place on it, after the `#`, isn't. Headings make such places, and so do the ids of phrases; somebody may have reworded a heading since. A link that lands at the top leaves a tired reader searching.",
		as: 'mdx',
		bad: '[Say it back](/articles/listening/#say-it-bak) first.',
		mend: 'Take the name from the message, or link to the whole page.',
		good: '[Say it back](/articles/listening/#say-it-back) first.',
	},
	'link-address': {
		severity: 'error',
		part: 'It all connects',
		message: ({ url, mend }: { url: string; mend: string }) =>
			`Unexpected address \`${short(url)}\`. ${mend}`,
		what: "This address has a form that we don't allow. Links inside the wiki begin with a slash. Links elsewhere begin with `https://`, which keeps others from reading along; `mailto:` and `tel:` are fine too. A bare `www.…` in a sentence counts as a link.",
		as: 'mdx',
		bad: "See [the library's page](http://example.org/talks).",
		mend: 'Write it whole, in one of these forms.',
		good: "See [the library's page](https://example.org/talks).",
	},
} satisfies RuleDoc;

function placesIn(known: readonly string[]): string {
	const shown = known.slice(0, mostPlaces).map((place) => `\`${place}\``);
	if (shown.length === 0) return ' Link to the whole page.';
	return ` It has ${list(shown)}${known.length > mostPlaces ? ', and more' : ''}.`;
}
const mostPlaces = 10;

const problem = problemOf(doc);

/** Links: safe addresses only, and inside the wiki only to pages and headings that exist. */
export const run: ContentRule = (content) => {
	const pages = knownPages(content);
	const moved = new Map(movedIn(content).map(({ from, to }) => [from, to]));
	// Which topics there are is hidden by a mistake in their list, which is reported.
	const isHidden = (url: string) => url.startsWith('/topics/') && !isWholeList(content, 'topics');
	return content.entries.flatMap((entry) => {
		const own = ownPage(entry.collection, entry.slug);
		return (entry.found?.links ?? []).flatMap(({ url, at }) =>
			isHidden(url)
				? []
				: checkLink(url, own, { pages, moved }, (rule, details) =>
						problem(rule, entry.file, at, details as never),
					),
		);
	});
};

type Report = (rule: 'link-address' | 'dead-link' | 'dead-anchor', details: object) => Problem;

function checkLink(
	url: string,
	own: string,
	{ pages, moved }: { pages: Pages; moved: ReadonlyMap<string, string> },
	report: Report,
): Problem[] {
	if (url.startsWith(`${site.url}/`))
		return [
			report('link-address', {
				url,
				mend: `Write a page of the wiki from its root: \`${url.slice(site.url.length)}\`.`,
			}),
		];
	if (!/^[#/]/.test(url)) {
		const mend = /^(?:https?|mailto|tel):|^www\./i.test(url)
			? (swallowed(url) ?? addressFault(url))
			: (byFile(url, pages) ?? unknownForm);
		return mend === undefined ? [] : [report('link-address', { url, mend })];
	}
	if (url.startsWith('#')) return checkAnchor(url, own, url.slice(1), pages, report);
	if (!/^\/(?!\/)[\w\-./]*(?:#[\w-]*)?$/.test(url))
		return [report('link-address', { url, mend: byFile(url, pages) ?? unknownForm })];
	const [path = '', hash] = url.split('#');
	if (!pages.has(path)) {
		const slashed = path.replace(/\/?$/, '/');
		const near = moved.get(slashed) ?? (pages.has(slashed) ? slashed : nearest(path, [...pages.keys()]));
		return [report('dead-link', { url, found: url, near })];
	}
	return hash === undefined ? [] : checkAnchor(url, path, hash, pages, report);
}

function checkAnchor(url: string, page: string, hash: string, pages: Pages, report: Report): Problem[] {
	const anchors = pages.get(page)?.();
	if (!anchors || anchors.has(hash)) return [];
	const known = [...anchors];
	return [report('dead-anchor', { url, page, near: nearest(hash, known), known })];
}

/** `../faqs/how-long.mdx` is the way to a file; its name tells which page is meant. */
function byFile(url: string, pages: Pages): string | undefined {
	const [, folder = '', name] =
		/^(?!www\.|[\w-]+:)(?:.*?(articles|faqs?|glossary|sheets)\/)?(?:.*\/)?([\w-]+)(?:\.\w+)?\/?(?:#.*)?$/.exec(
			url,
		) ?? [];
	if (name === undefined) return undefined;
	const named = [...pages.keys()].filter((page) => page.endsWith(`/${name.toLowerCase()}/`));
	const page = named.find((one) => one.startsWith(`/${folder.replace(/s$/, '')}`)) ?? named[0];
	return page === undefined
		? undefined
		: `A page is named from the root of the wiki, as in a browser.${didYouMean({ near: page })}`;
}

/** What a parser took for a part of an address. */
function swallowed(url: string): string | undefined {
	if (/^https?:[^[]*\]/.test(url))
		return 'It is written as another program writes links. Write the link as [words](https://…).';
	return /^https?:.*[\u2018-\u201F«»\u3000-\u303F\uFF00-\uFF65]/.test(url)
		? 'The sign behind the address was read as a part of it. Write the link as [words](https://…).'
		: undefined;
}

const unknownForm =
	'Expected a page of the wiki from its root, for example `/articles/name-of-the-page/`, or an address that begins with `https://`, `mailto:` or `tel:`.';

/** A page's anchors, put together when a link asks for one; undefined where no content decides them. */
type Anchors = () => Set<string> | undefined;
type Pages = ReadonlyMap<string, Anchors>;

/** Every page of the wiki with its anchors. */
function knownPages(content: Content): Pages {
	const pages = new Map<string, Anchors>(fixedPages.map((path) => [path, () => undefined]));
	for (const { slug } of ofCollection(content, 'topics')) pages.set(address.topic(slug), () => new Set());
	const situations = ofCollection(content, 'situations').map(({ slug }) => slug);
	const kinds = isWholeList(content, 'situations') ? new Set(situations) : undefined;
	pages.set(address.phrases, () => kinds);
	for (const { slug } of ofCollection(content, 'paths')) pages.set(address.path(slug), () => undefined);
	for (const { slug } of ofCollection(content, 'sheets')) pages.set(address.sheet(slug), () => undefined);
	pages.set(
		address.claims,
		once(() => ledgerAnchors(content)),
	);
	for (const { collection, slug } of ofCollection(content, 'articles', 'faqs', 'glossary'))
		pages.set(ownPage(collection, slug), () => new Set());
	for (const entry of content.entries) {
		const { collection, slug, found } = entry;
		// Behind a syntax error the heading may be there and not be read.
		if (isMdx(entry) && !isWhole(entry)) pages.set(ownPage(collection, slug), () => undefined);
		else if (found)
			pages.set(
				ownPage(collection, slug),
				once(() => anchorsOf(found)),
			);
	}
	return pages;
}

/** The places of the ledger; undefined where a mistake may hide one of them. */
function ledgerAnchors(content: Content): Set<string> | undefined {
	if (
		!isWholeList(content, 'corrections') ||
		content.entries.some((entry) => isMdx(entry) && !isWhole(entry))
	)
		return undefined;
	return new Set([
		...content.entries.flatMap(({ found }) => found?.claims ?? []).map(({ id }) => anchor.claim(id)),
		...ofCollection(content, 'corrections').map(({ slug }) => anchor.correction(slug)),
		...Object.values(ledgerParts),
	]);
}

const anchorsOf = ({ headings, phrases, claims, exercises, diagrams }: Body) =>
	new Set([
		...headings.map(({ id }) => id),
		...phrases.map(({ id }) => anchor.phrase(id)),
		...claims.map(({ id }) => anchor.claim(id)),
		...exercises.map(({ id }) => anchor.exercise(id)),
		...diagrams.map(({ name }) => anchor.diagram(name)),
	]);

function once<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}

const ownPage = (collection: string, slug: string) =>
	collection === 'faqs'
		? address.faq(slug)
		: collection === 'glossary'
			? address.term(slug)
			: address.article(slug);
