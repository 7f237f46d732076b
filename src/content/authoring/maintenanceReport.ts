import { address } from '../addresses.ts';
import type { LongSentence } from '../text/longSentences.ts';
import type { PlainBody } from '../text/readBody.ts';
import { evidenceLevels, type EvidenceLevel } from '../vocabulary.ts';

/** A page of the wiki as the editors' list needs it. */
export interface MaintainedPage {
	kind: 'article' | 'question' | 'term';
	slug: string;
	title: string;
	/** Its source file, from the project's root. */
	file: string;
	body: PlainBody;
	longSentences: readonly LongSentence[];
	isStub: boolean;
	/** Whether its file says in which ways people ask for it. */
	isAskedFor: boolean;
	checkAgain?: string | undefined;
	/** Slugs of the articles it names as related, and of the one a question belongs to. */
	names: readonly string[];
}

export interface MaintenanceRow {
	text: string;
	/** What about it. */
	note: string;
	/** The source file to open. */
	file: string;
}

export interface MaintenanceReport {
	overdue: MaintenanceRow[];
	dueSoon: MaintenanceRow[];
	stubs: MaintenanceRow[];
	notAskedFor: MaintenanceRow[];
	unlinked: MaintenanceRow[];
	unwrittenTerms: MaintenanceRow[];
	unusedTerms: MaintenanceRow[];
	claims: { level: EvidenceLevel; count: number }[];
	/** Articles by how many of their claims are contested or untested, most first. */
	weakest: MaintenanceRow[];
	withoutArticle: MaintenanceRow[];
	withoutQuestion: MaintenanceRow[];
	longSentences: MaintenanceRow[];
	uncited: MaintenanceRow[];
}

/** Days before a check is due in which it is told. */
const soon = 90;
const maxSentences = 40;

/** What needs care. Everything is walked once; nothing here stops a build. */
export function maintenanceReport(
	pages: readonly MaintainedPage[],
	sources: readonly { id: string; file: string }[],
	helpLines: readonly { title: string; file: string; checkAgain: string }[],
	today: string,
): MaintenanceReport {
	const articles = pages.filter(({ kind }) => kind === 'article');
	const questions = pages.filter(({ kind }) => kind === 'question');
	const terms = pages.filter(({ kind }) => kind === 'term');
	const row = (page: { title: string; file: string }, note: string): MaintenanceRow => ({ text: page.title, note, file: page.file });
	const written = new Set(terms.map(({ slug }) => slug));
	const known = new Set(articles.map(({ slug }) => slug));
	const used = pages.flatMap((page) => page.body.terms.map(({ id }) => ({ id, page })));
	const usedIds = new Set(used.map(({ id }) => id));
	const linked = linkedArticles(articles);
	const asked = new Set(questions.flatMap(({ names }) => names));
	const cited = new Set(pages.flatMap(({ body }) => body.citations.map(({ id }) => id)));
	const claims = articles.flatMap(({ body }) => body.claims);
	const due = [...pages, ...helpLines]
		.flatMap(({ title, file, checkAgain }) => (checkAgain === undefined ? [] : [{ title, file, checkAgain }]))
		.sort((a, b) => (a.checkAgain < b.checkAgain ? -1 : 1));
	const limit = daysLater(today, soon);
	return {
		overdue: due.filter(({ checkAgain }) => checkAgain < today).map((page) => row(page, page.checkAgain)),
		dueSoon: due
			.filter(({ checkAgain }) => checkAgain >= today && checkAgain <= limit)
			.map((page) => row(page, page.checkAgain)),
		stubs: pages.filter(({ isStub }) => isStub).map((page) => row(page, page.kind)),
		notAskedFor: pages.filter(({ isAskedFor }) => !isAskedFor).map((page) => row(page, page.kind)),
		unlinked: articles.filter(({ slug }) => !linked.has(slug)).map((page) => row(page, '')),
		unwrittenTerms: used.filter(({ id }) => !written.has(id)).map(({ id, page }) => row(page, id)),
		unusedTerms: terms.filter(({ slug }) => !usedIds.has(slug)).map((page) => row(page, '')),
		claims: evidenceLevels.map((level) => ({
			level,
			count: claims.filter((claim) => claim.level === level).length,
		})),
		weakest: weakest(articles).map(({ page, weak, of }) => row(page, `${weak}/${of}`)),
		withoutArticle: questions
			.filter(({ names }) => !names.some((name) => known.has(name)))
			.map((page) => row(page, page.names.join(', '))),
		withoutQuestion: articles.filter(({ slug }) => !asked.has(slug)).map((page) => row(page, '')),
		longSentences: longSentences(pages),
		uncited: sources.filter(({ id }) => !cited.has(id)).map(({ id, file }) => ({ text: id, note: '', file })),
	};
}

/** The articles that another article's text or list of related ones leads to. */
function linkedArticles(articles: readonly MaintainedPage[]): Set<string> {
	const slugs = new Map(articles.map(({ slug }) => [address.article(slug), slug]));
	const linked = new Set<string>();
	for (const { slug, body, names } of articles) {
		const targets = body.links.map(({ url }) => slugs.get(url.split('#')[0] ?? ''));
		for (const target of [...targets, ...names])
			if (target !== undefined && target !== slug) linked.add(target);
	}
	return linked;
}

function weakest(articles: readonly MaintainedPage[]) {
	return articles
		.map((page) => {
			const { claims } = page.body;
			const weak = claims.filter(({ level }) => level === 'contested' || level === 'practice').length;
			return { page, weak, of: claims.length };
		})
		.filter(({ weak }) => weak > 0)
		.sort((a, b) => b.weak / b.of - a.weak / a.of || b.weak - a.weak);
}

function longSentences(pages: readonly MaintainedPage[]): MaintenanceRow[] {
	return pages
		.flatMap(({ file, longSentences }) => longSentences.map((sentence) => ({ file, ...sentence })))
		.sort((a, b) => b.words - a.words)
		.slice(0, maxSentences)
		.map(({ file, beginning, words }) => ({ file, text: `${beginning} …`, note: String(words) }));
}

const daysLater = (day: string, days: number) =>
	new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
