import type { make } from './make.ts';
import type { SearchWords } from './words.ts';
import type { Token } from '../query/tokens.ts';

/** What Pagefind's own script offers, as far as it is used here. */
interface Pagefind {
	options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
	init(): Promise<void>;
	search(words: string): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

interface Fragment {
	url: string;
	content: string;
	/** Escaped, with the found words in `<mark>`. */
	excerpt: string;
	meta: { title?: string; kind?: string };
}

interface TextHit {
	/** Its address without the base path. */
	path: string;
	title: string;
	kind: string;
	excerpt: string;
}

/** Texts looked into, and how close together the words must stand in one. */
const maxTexts = 6;
const maxShown = 4;
const closeTogether = 12;

type TokensOf = (text: string) => Token[];

/** Handed over: what searches names has them already, and this file is fetched behind it. */
interface Tools {
	tokensOf: TokensOf;
	make: typeof make;
	t: SearchWords;
}

/** The search through the whole texts of the pages, by Pagefind. */
export function createPageTexts(base: string, { tokensOf, make, t }: Tools) {
	let pagefind: Promise<Pagefind> | undefined;
	const load = (): Promise<Pagefind> => {
		pagefind ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)
			.then(async (loaded: Pagefind) => {
				await loaded.options({ baseUrl: base, excerptLength: 24 });
				await loaded.init();
				return loaded;
			})
			.catch((error: unknown) => {
				pagefind = undefined;
				throw error;
			});
		return pagefind;
	};
	return {
		/** Fetches what does not depend on a query. */
		warm: () => load().then(nothing, nothing),
		/** Pages whose text says all the words close together, but for those that are shown already. */
		find: async (words: readonly string[], shown: ReadonlySet<string>): Promise<HTMLLIElement[]> => {
			const { results } = await (await load()).search(words.join(' '));
			const read = await Promise.allSettled(results.slice(0, maxTexts).map((result) => result.data()));
			const fragments = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
			// What is there is shown, where something is.
			if (fragments.length === 0 && results.length > 0) throw new Error('No text could be read.');
			return fragments
				.map((fragment) => ({ ...fragment, path: `/${fragment.url.slice(base.length)}` }))
				.filter(({ path, content }) => !shown.has(path) && areClose(words, content, tokensOf))
				.slice(0, maxShown)
				.map(({ path, meta, excerpt }) => ({
					path,
					title: meta.title ?? path,
					kind: meta.kind ?? 'Article',
					excerpt,
				}))
				.map((hit) => textItem(hit, base, { make, t }));
		},
	};
}

const nothing = () => undefined;

/**
 * Whether a text says all the words within a stretch: Pagefind also finds words strewn over a long page, and parts
 * of words that it does not know.
 */
function areClose(words: readonly string[], text: string, tokensOf: TokensOf): boolean {
	const wanted = [...new Set(words.flatMap((word) => tokensOf(word)).map(({ stem }) => stem))];
	const last = new Map<string, number>();
	const farthest = closeTogether * wanted.length;
	return tokensOf(text).some(({ stem }, at) => {
		if (!wanted.includes(stem)) return false;
		last.set(stem, at);
		return wanted.every((one) => at - (last.get(one) ?? -Infinity) < farthest);
	});
}

/** A page that says the words somewhere in its text, with the place. */
function textItem(
	{ path, title, kind, excerpt }: TextHit,
	base: string,
	{ make, t }: Pick<Tools, 'make' | 't'>,
): HTMLLIElement {
	const text = make('p');
	// Pagefind escapes its excerpts and marks the words it found.
	text.innerHTML = excerpt;
	const name = t.kind[kind as keyof SearchWords['kind']] ?? kind;
	return make(
		'li',
		{ class: kind.toLowerCase() },
		make('span', { class: 'label' }, `${name} · ${t.inText}`),
		make('a', { href: base + path.slice(1), class: 'hit' }, title),
		text,
	);
}
