/**
 * The wiki's addresses, from the site's root and without a base path: `href()` in src/site.ts adds that.
 * An address is a promise: change one only together with a redirect.
 */
export const address = {
	home: '/',
	articles: '/articles/',
	article: (slug: string) => `/articles/${slug}/`,
	topic: (id: string) => `/topics/${id}/`,
	faqs: '/faq/',
	faq: (slug: string) => `/faq/${slug}/`,
	phrases: '/phrases/',
	situation: (id: string) => `/phrases/#${id}`,
	/** A phrase's place in the phrasebook, with what may be answered to it. */
	inBook: (id: string) => `/phrases/#${id}`,
	phrase: (articleSlug: string, id: string) => `/articles/${articleSlug}/#${id}`,
	glossary: '/glossary/',
	term: (slug: string) => `/glossary/${slug}/`,
	paths: '/paths/',
	path: (id: string) => `/paths/${id}/`,
	step: (path: string, id: string) => `/paths/${path}/#${id}`,
	sheets: '/sheets/',
	sheet: (slug: string) => `/sheets/${slug}/`,
	search: '/search/',
	help: '/help/',
	/** The page for a quarrel that is happening. */
	now: '/now/',
	about: '/about/',
	editorialPolicy: '/about/editorial-policy/',
	/** What each evidence level means. */
	evidence: () => '/about/editorial-policy/#evidence',
	claims: '/claims/',
	/** A claim's place in the ledger: it keeps it when the article around it changes. */
	claim: (id: string) => `/claims/#${anchor.claim(id)}`,
	/** A correction's place in it. */
	correction: (id: string) => `/claims/#${anchor.correction(id)}`,
	/** The private reflection, and what somebody shared of theirs. */
	selfTest: '/self-test/',
	shared: '/shared/',
	playbook: '/playbook/',
	editors: '/editors/',
} as const;

/** Pages that an operator may leave out (`offline` in src/site.ts): no content can link to them. */
export const offlineAddress = { page: '/offline/', notHere: '/offline/not-here/' } as const;

/** What machines read: no pages, so no place in a list of pages. */
export const machineAddress = {
	feed: '/feed.xml',
	sitemap: '/sitemap-index.xml',
	claims: '/claims.json',
	card: (name: string) => `/cards/${name}.png`,
	/** A page as Markdown stands beside it: `/articles/pause/` is also `/articles/pause.md`. */
	twin: (path: string) => path.replace(/\/$/, '.md'),
	/** The page as an entry of a reference list, for programs. */
	cite: (path: string, format: 'bib' | 'ris') => path.replace(/\/$/, `.${format}`),
} as const;

/** The pages that stand whatever the content holds. */
export const fixedPages: readonly string[] = Object.values(address).filter(
	(value) => typeof value === 'string',
);

/**
 * The anchor of a part that every page of its kind has. Headings and phrases are named by those who write; with this
 * before ours, none of theirs meets one of ours: a heading “Sources” has the anchor `sources`.
 */
const own = (name: string) => `p_${name}`;

/** The parts of the ledger behind its list of claims. */
export const ledgerParts = { wrong: 'often-wrong', changed: 'changed', sources: own('sources') } as const;

/** Anchors of what a page holds beside its headings. A phrase's id is unique in the whole wiki. */
export const anchor = {
	phrase: (id: string) => id,
	claim: (id: string) => `claim-${id}`,
	correction: (id: string) => `correction-${id}`,
	exercise: (id: string) => `exercise-${id}`,
	diagram: (name: string) => `diagram-${name}`,
	source: (id: string) => own(`source-${id}`),
	citation: (place: number) => own(`cite-${place}`),
	term: (id: string) => own(`term-${id}`),
	level: (level: string) => own(`level-${level}`),
	leaving: 'leaving',
	howLoud: 'how-loud',
	loud: (number: number | 'any') => `loud-${number}`,
	/** The title or text of an exercise or drawing. */
	part: (whole: string, name: string) => own(`${whole}-${name}`),
	safetyCard: own('safety-card'),
	text: own('text'),
	bar: own('bar'),
	summary: own('summary'),
	takeaways: own('takeaways'),
	questions: own('questions'),
	related: own('related'),
	sources: own('sources'),
	mentions: own('mentions'),
	changes: own('changes'),
	why: own('why'),
	next: own('next'),
	article: own('article'),
} as const;

/**
 * The ids without that prefix that pages have for parts of their own, by what of the content stands among them: nothing
 * of it may have one of these, or links to the one would lead to the other.
 */
const furniture = {
	/** Articles, questions and terms, with their headings and phrases. */
	text: /^(?:claim|exercise|diagram)-.+$/,
	/** Topics and articles, in the ledger. */
	claims: /^(?:often-wrong|changed|(?:claim|correction)-.+)$/,
	/** Situations, in the phrasebook. */
	phrases: /^situations$/,
	/** Paths, and their steps. */
	paths: /^(?:begin|leave)$/,
	/** What to do at which loudness, on the page for a quarrel. */
	now: /^(?:safe|how-loud|loud-(?:\d+|any))$/,
} as const;

/** Whether a page of a kind has this id for a part of its own. */
export const isFurniture = (page: keyof typeof furniture, id: string) => furniture[page].test(id);
