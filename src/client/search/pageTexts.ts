import type { Token } from '../../wiki/search/tokens.ts';

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

export interface TextHit {
	/** Its address without the base path. */
	path: string;
	title: string;
	kind: string;
	excerpt: string;
}

/** Texts looked into, and how close together the words must stand in one. */
const mostTexts = 6;
const mostShown = 4;
const closeTogether = 12;

/** Handed over: what searches names has it already, and this file is fetched behind it. */
type TokensOf = (text: string) => Token[];

/** The search through the whole texts of the pages, by Pagefind. */
export function createPageTexts(base: string, tokensOf: TokensOf) {
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
		find: async (words: readonly string[], shown: ReadonlySet<string>): Promise<TextHit[]> => {
			const { results } = await (await load()).search(words.join(' '));
			const fragments = await Promise.all(results.slice(0, mostTexts).map((result) => result.data()));
			return fragments
				.map((fragment) => ({ ...fragment, path: `/${fragment.url.slice(base.length)}` }))
				.filter(({ path, content }) => !shown.has(path) && areClose(words, content, tokensOf))
				.slice(0, mostShown)
				.map(({ path, meta, excerpt }) => ({
					path,
					title: meta.title ?? path,
					kind: meta.kind ?? 'Article',
					excerpt,
				}));
		},
	};
}

const nothing = () => undefined;

/**
 * Whether a text says all the words within a stretch: Pagefind also finds words strewn over a long page, and parts
 * of words that it does not know.
 */
export function areClose(words: readonly string[], text: string, tokensOf: TokensOf): boolean {
	const wanted = [...new Set(words.flatMap((word) => tokensOf(word)).map(({ stem }) => stem))];
	const last = new Map<string, number>();
	const farthest = closeTogether * wanted.length;
	return tokensOf(text).some(({ stem }, at) => {
		if (!wanted.includes(stem)) return false;
		last.set(stem, at);
		return wanted.every((one) => at - (last.get(one) ?? -Infinity) < farthest);
	});
}
