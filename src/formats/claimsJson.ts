import type { FormattedSource } from '../content/citations.ts';
import { plainText } from '../content/text/plainText.ts';
import { address, anchor } from '../content/addresses.ts';
import type { EvidenceLevel, StudiedGroup } from '../content/vocabulary.ts';

/** A graded claim with all that a doubting reader asks for. */
export interface LedgerClaim {
	id: string;
	level: EvidenceLevel;
	/** Among whom it was studied; practice has none. */
	from?: StudiedGroup | undefined;
	/** Level and, where a strong claim was studied elsewhere, that it was, in words. */
	how: string;
	text: string;
	/** Ids of the sources it names. */
	sources: string[];
	/** The page it stands on. */
	page: { kind: 'article' | 'question'; title: string; path: string };
	/** The article that page is, or stands on. */
	article: { slug: string; title: string; topic: string };
	checked: string;
	checkAgain: string;
}

export interface LedgerChange {
	date: string;
	note: string;
	page: { title: string; path: string };
}

interface Ledger {
	about: string;
	licence: string;
	levels: Readonly<Record<EvidenceLevel, string>>;
	claims: readonly LedgerClaim[];
	corrections: readonly {
		id: string;
		popular: string;
		known: string;
		sources: readonly string[];
		article?: string | undefined;
		checked: string;
		checkAgain: string;
	}[];
	changes: readonly LedgerChange[];
	sources: readonly FormattedSource[];
	/** A path of the wiki with scheme and host. */
	absolute: (path: string) => string;
}

/** The ledger for machines: the same claims, corrections and changes, every address whole. */
export function ledgerJson({ claims, corrections, changes, sources, absolute, ...about }: Ledger): string {
	const whole = {
		...about,
		claims: claims.map(({ page, article, ...claim }) => ({
			...claim,
			address: absolute(address.claim(claim.id)),
			page: { ...page, path: undefined, address: absolute(`${page.path}#${anchor.claim(claim.id)}`) },
			article: {
				title: article.title,
				topic: article.topic,
				address: absolute(address.article(article.slug)),
			},
		})),
		corrections: corrections.map(({ article, ...one }) => ({
			...one,
			address: absolute(address.correction(one.id)),
			...(article !== undefined && { article: absolute(address.article(article)) }),
		})),
		changes: changes.map(({ page: { title, path }, ...change }) => ({
			...change,
			page: { title, address: absolute(path) },
		})),
		sources: sources.map(({ id, reference, url }) => ({ id, reference: plainText(reference), url })),
	};
	return `${JSON.stringify(whole, undefined, 1)}\n`;
}
