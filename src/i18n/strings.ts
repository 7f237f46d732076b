import type { ItemKind } from '../playbook/playbook.ts';
import type { OnDevice } from '../offline/ui/onDevice.ts';
import type { SearchWords } from '../search/ui/words.ts';
import type { HelpKind } from '../content/schemas/helpLine.ts';
import type { CareList } from '../content/authoring/careList.ts';
import type { ClaimFacet, PhraseFacet } from '../library/facets.ts';
import type { Failure } from '../offline/kept.ts';
import type { DiagramName, EvidenceLevel, ReplyKind, Tone } from '../content/vocabulary.ts';

/** All interface text, grouped by component. A language that lacks one does not compile. */
export interface Strings {
	/** `neutral` stands where a shared link should give nothing away. */
	site: { tagline: string; description: string; neutral: string };
	header: {
		skip: string;
		main: string;
		articles: string;
		questions: string;
		phrases: string;
		search: string;
		help: string;
	};
	footer: {
		pages: string;
		read: string;
		trust: string;
		takePart: string;
		glossary: string;
		claims: string;
		paths: string;
		sheets: string;
		selfTest: string;
		playbook: string;
		now: string;
		about: string;
		editorialPolicy: string;
		licence: string;
		notReviewed: string;
		edit: string;
		history: string;
		discuss: string;
		write: string;
		report: string;
	};
	home: {
		title: string;
		lead: string;
		momentsHeading: string;
		howHeading: string;
		how: Record<'limit' | 'words' | 'sure', { name: string; text: string }>;
		allClaims: string;
		topicsHeading: string;
		moment: { read: string; asks: string };
		questionsHeading: string;
		moreQuestions: string;
	};
	guard: { label: string; getHelp: string; list: string };
	safety: {
		heading: string;
		signs: readonly string[];
		getHelp: string;
		emergency: string;
		/** Over what somebody else has sent. */
		shared: string;
	};
	leave: {
		link: string;
		limits: string;
		shift: string;
		/** After Shift was pressed once, twice, and when it was not pressed again in time. */
		pressed: { 1: string; 2: string; 0: string };
	};
	theme: { legend: string; auto: string; light: string; dark: string };
	phrase: {
		label: string;
		insteadOf: string;
		notIf: string;
		tone: (tone: Tone) => string;
		tones: Record<Tone, string>;
		copy: string;
		copied: string;
		failed: string;
		from: (title: string) => string;
	};
	article: {
		topic: string;
		place: (place: number, of: number) => string;
		minutes: (n: number) => string;
		claims: (n: number) => string;
		summary: string;
		takeaways: string;
		contents: string;
		questions: string;
		sources: string;
		related: string;
		previous: string;
		next: string;
		changes: string;
		published: string;
		updated: string;
		checked: string;
		checkAgain: string;
		overdue: (day: string) => string;
		stub: string;
		noReview: string;
	};
	evidence: {
		levels: Record<EvidenceLevel, string>;
		/** In a count: “3 some”. */
		short: Record<EvidenceLevel, string>;
		meanings: Record<EvidenceLevel, string>;
		more: string;
	};
	inPlace: { what: (word: string) => string; more: (term: string) => string };
	sources: { back: string; name: string; inList: string };
	exercise: {
		label: string;
		minutes: (n: number) => string;
		who: { alone: string; together: string };
		stop: string;
	};
	story: { label: string };
	diagram: {
		/** Before a drawing's title where it is told in words. */
		label: string;
		titles: Record<DiagramName, string>;
		/** The words inside each; a line end begins a new line. */
		worryAndDistance: Record<
			'worry' | 'distance' | 'neither' | 'worried' | 'distant' | 'both' | 'first' | 'second' | 'third',
			string
		>;
		pursueAndWithdraw: Record<'press' | 'cornered' | 'draw' | 'left' | 'middle', string>;
		pauseAgreement: { steps: readonly { name: string; text: string }[] };
		responsiveReply: { steps: readonly { name: string; text: string }[] };
		havenAndBase: Record<'base' | 'baseSays' | 'haven' | 'havenSays' | 'here' | 'world', string>;
		healthLinks: { rows: Record<'health' | 'life' | 'care' | 'distress' | 'coping', string>; scale: string };
	};
	replies: { title: string; kinds: Record<ReplyKind, string>; next: string };
	articles: { title: string; description: string; lead: string; byTopic: string; aToZ: string };
	topic: { articles: string; questions: string; stub: string };
	faqs: {
		title: string;
		description: string;
		lead: string;
		filter: string;
		/** With `{n}` and `{all}` for the numbers. */
		found: string;
		none: string;
		search: string;
	};
	faq: {
		label: string;
		phrase: string;
		why: string;
		next: string;
		article: string;
		related: string;
		/** Around the wiki's name. */
		aboutBefore: string;
		aboutAfter: string;
		who: string;
	};
	phrases: {
		title: string;
		description: string;
		lead: string;
		situations: string;
		filter: string;
		facets: Record<PhraseFacet, string>;
		all: string;
		shown: string;
		none: string;
		clear: string;
		without: (name: string) => string;
		showList: string;
		take: string;
		paper: string;
		taken: string;
		takeHint: string;
		print: string;
		printTaken: string;
		takeFirst: string;
		putBack: string;
		more: string;
		works: string;
		backfires: string;
	};
	claims: {
		title: string;
		description: string;
		lead: string;
		/** The names of the page's parts, also as links to them. */
		parts: Record<'claims' | 'wrong' | 'changed' | 'sources' | 'json', string>;
		on: string;
		topics: string;
		filter: string;
		facets: Record<ClaimFacet, string>;
		all: string;
		shown: string;
		none: string;
		clear: string;
		without: (name: string) => string;
		showList: string;
		inArticle: string;
		inAnswer: (question: string) => string;
		checked: (day: string) => string;
		due: (day: string) => string;
		own: string;
		gone: string;
		wrongLead: string;
		popular: string;
		known: string;
		more: (title: string) => string;
		changedLead: string;
		unchanged: string;
	};
	glossary: { title: string; description: string; lead: string; letters: string };
	term: { also: string };
	mentions: { title: string; none: string; more: (n: number) => string };
	/** Where a page's script has not come. */
	late: { text: string; link: string };
	citePage: string;
	search: {
		title: string;
		description: string;
		hint: string;
		/** What the host of the site could guess of a search. */
		guess: string;
		button: string;
		noScript: string;
		noScriptLink: string;
		/** What the search says while it works: plain texts with `{…}` for what is filled in by script. */
		box: SearchWords;
	};
	help: {
		title: string;
		tabTitle: string;
		description: string;
		lead: string;
		danger: string;
		numbersChange: string;
		countryNames: Record<string, string>;
		/** What its own people call a country, where that is another word, with the tag of its language. */
		ownNames: Record<string, { name: string; lang: string }>;
		everywhere: string;
		kinds: Record<HelpKind, string>;
		line: { text: string; whatsapp: string; chat: string; page: string; twoPages: string };
		noOwnBehaviour: string;
		traces: string;
		tracesHeading: string;
		leavingHeading: string;
		leaving: string;
		leavingCannot: readonly string[];
		more: string;
	};
	paths: {
		title: string;
		description: string;
		lead: string;
		begin: string;
		read: string;
		leave: string;
		/** Before the name of a path, on its articles. */
		partOf: string;
		sheets: string;
	};
	sheets: {
		title: string;
		description: string;
		lead: string;
		label: string;
		nobody: string;
		/** What becomes of what is typed. */
		stays: string;
		/** A row's name for those who hear it. */
		row: (n: number) => string;
		print: string;
		anyway: string;
		long: string;
		scale: string;
		empty: string;
		sure: string;
		emptied: string;
		noScript: string;
		article: string;
	};
	selfTest: {
		title: string;
		tabTitle: string;
		description: string;
		label: string;
		lead: string;
		limit: string;
		about: { heading: string; lines: string[] };
		gate: Record<'heading' | 'intro' | 'help' | 'goOn', string>;
		before: Record<'heading' | 'open' | 'help' | 'helpLink', string>;
		/** From 1, not like me, to 5. */
		answers: [string, string, string, string, string];
		skip: string;
		group: (n: number, of: number) => string;
		/** With {n} and {of}: filled in on the device. */
		progress: string;
		begin: string;
		back: string;
		next: string;
		finish: string;
		result: {
			levels: Record<'low' | 'middle' | 'high' | 'none', string>;
			byHand: Record<'low' | 'middle' | 'high', string>;
			picture: (name: string, low: string, high: string) => string;
			roles: Record<'pressing' | 'leaving' | 'either', string>;
			cannotLines: string[];
		} & Record<
			| 'heading'
			| 'lead'
			| 'few'
			| 'strengths'
			| 'noStrength'
			| 'scales'
			| 'wide'
			| 'map'
			| 'mapText'
			/** With {worry} and {distance}: filled in on the device. */
			| 'mapLabel'
			| 'mapWorry'
			| 'mapDistance'
			| 'sides'
			| 'week'
			| 'weekText'
			| 'safeFirst'
			| 'read'
			| 'readNote'
			| 'deeper'
			| 'mayMean'
			| 'sensible'
			| 'phrase'
			| 'exercise'
			| 'sheet'
			| 'article'
			| 'question'
			| 'cannot',
			string
		>;
		tools: Record<
			'print' | 'again' | 'sure' | 'keep' | 'keepText' | 'forget' | 'playbook' | 'playbookText',
			string
		>;
		said: Record<
			'kept' | 'found' | 'forgotten' | 'blocked' | 'full' | 'broken' | 'otherTab' | 'deletedElsewhere',
			string
		>;
		hand: Record<'heading' | 'text' | 'scale' | 'numbers' | 'turned' | 'words', string>;
		share: Record<
			| 'heading'
			| 'text'
			| 'strengths'
			| 'requests'
			| 'preview'
			| 'link'
			| 'words'
			| 'picture'
			| 'linkNote'
			| 'plain'
			| 'copied'
			| 'refused'
			| 'notDrawn'
			| 'nothing'
			| 'saved'
			| 'title',
			string
		>;
		shared: { lines: string[] } & Record<
			| 'title'
			| 'tabTitle'
			| 'description'
			| 'intro'
			| 'none'
			| 'damaged'
			| 'newer'
			| 'missing'
			| 'own'
			| 'noScript',
			string
		>;
	};
	/** The way to the self-test, on articles and questions. */
	invitation: Record<'line' | 'heading' | 'text' | 'link', string>;
	offline: OfflineStrings;
	playbook: {
		lines: string[];
		links: Record<'phrases' | 'sheets' | 'selfTest', string>;
		kinds: Record<ItemKind, string>;
		/** What one might write, by kind. */
		hints: Record<ItemKind, string>;
		/** {n} is filled in on the device. */
		said: Record<
			| 'moved'
			| 'removed'
			| 'undone'
			| 'added'
			| 'isThere'
			| 'isFull'
			| 'kept'
			| 'erased'
			| 'noRoom'
			| 'blocked'
			| 'broken'
			| 'otherTab'
			| 'otherErased'
			| 'long'
			| 'opened'
			| 'large'
			| 'json'
			| 'program'
			| 'version'
			| 'item'
			| 'many',
			string
		>;
		file: Record<'title' | 'limit' | 'review' | 'free', string>;
	} & Record<
		| 'title'
		| 'tabTitle'
		| 'description'
		| 'label'
		| 'lead'
		| 'limit'
		| 'empty'
		| 'noScript'
		| 'addHeading'
		| 'add'
		| 'text'
		| 'review'
		| 'limitLabel'
		| 'from'
		| 'newer'
		| 'up'
		| 'down'
		| 'remove'
		| 'drag'
		| 'undo'
		| 'keepText'
		| 'keepNow'
		| 'keepWarning'
		| 'erase'
		| 'print'
		| 'printAnyway'
		| 'files'
		| 'save'
		| 'markdown'
		| 'open'
		| 'beside'
		| 'besideText'
		| 'besideLimit'
		| 'besideOther'
		| 'take'
		| 'close',
		string
	>;
	now: {
		title: string;
		tabTitle: string;
		description: string;
		/** The way here, from everywhere. */
		link: string;
		safe: { heading: string; text: string; help: string };
		loud: { heading: string; text: string; cantTell: string; again: string };
		times: {
			/** The name of the blank that return times are offered for. */
			blank: string;
			heading: string;
			/** Without script. */
			plain: string;
			tomorrow: string;
			/** With `{time}` for the time. */
			filled: string;
		};
		more: string;
	};
	/** What machines read: the pages as Markdown, their index, the feed. */
	twin: { from: string; licence: string; index: string; more: string };
	feed: { title: string; subtitle: string; changed: (title: string) => string };
	moved: { title: string; to: string; tab: (to: string) => string; description: (to: string) => string };
	editors: {
		title: string;
		description: string;
		lead: (day: string) => string;
		open: string;
		more: (n: number) => string;
		claims: string;
		write: Record<'article' | 'question' | 'phrase', string>;
		lists: Record<Exclude<keyof CareList, 'claims'>, { name: string; text: string }>;
	};
	notFound: {
		title: string;
		description: string;
		lead: string;
		/** Before the pages whose address is nearest. */
		ask: string;
		/** Where no address is near. */
		none: string;
		ways: string;
	};
}

/** Words that browser code brings along itself. */
export interface ClientStrings {
	phrase: { copy: string; copied: string; failed: string };
	heading: { copy: string; copied: string; failed: string };
	playbook: Record<'keep' | 'keepIn' | 'notLoaded', string>;
}

/** Words of scripts that come when they are asked for. */
export type PreviewStrings = Record<'off' | 'on' | 'areOff' | 'areOn', string>;
export type KeepingStrings = Record<
	'ask' | 'yes' | 'no' | 'empty' | 'added' | 'isFull' | 'declined' | 'noRoom' | 'blocked' | 'broken' | 'week',
	string
>;

export interface OfflinePart {
	heading: string;
	lines: string[];
}

/** Keeping the wiki for offline: the page for that, and the one that stands in for a page that isn't kept. */
export interface OfflineStrings extends Record<
	'title' | 'tabTitle' | 'description' | 'lead' | 'limit' | 'noScript' | 'keep' | 'remove' | 'bar',
	string
> {
	/** What it leaves on the device, who could find it, when not to: what has to be read before the yes. */
	before: OfflinePart[];
	/** How it goes away again, and how it stays up to date. */
	after: OfflinePart[];
	/** What is said of each state and outcome (src/offline/ui/onDevice.ts). */
	said: Record<OnDevice | Failure | 'removing' | 'removed' | 'stays', string>;
	notHere: Record<'title' | 'tabTitle' | 'description' | 'lead' | 'ways', string>;
	/** On other pages. */
	links: Record<'about' | 'help' | 'playbook' | 'home' | 'keep', string>;
}
