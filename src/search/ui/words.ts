/** What the search says. The page hands it over as data: no interface text stands in code. */
export interface SearchWords {
	waiting: string;
	/** `{n}`: how many. */
	found: string;
	foundOne: string;
	shownOf: string;
	typeMore: string;
	none: string;
	near: string;
	start: string;
	aToZ: string;
	failed: string;
	offline: string;
	again: string;
	/** `{words}`: the words that were searched. */
	mended: string;
	asTyped: string;
	widened: string;
	exactly: string;
	isExact: string;
	widely: string;
	helpFirst: string;
	help: string;
	/** In one line, where a word may speak of danger and where nothing is found. */
	mayNeedHelp: string;
	getHelpLink: string;
	emergency: string;
	read: string;
	quickly: string;
	results: string;
	filter: string;
	narrow: string;
	kinds: Record<'all' | 'Article' | 'Question' | 'Term' | 'Phrase', string>;
	kind: Record<'Article' | 'Question' | 'Term' | 'Phrase', string>;
	topic: string;
	situation: string;
	any: string;
	all: string;
	guard: string;
	getHelp: string;
	notIf: string;
	copy: string;
	copied: string;
	copyFailed: string;
	inText: string;
	lookInTexts: string;
	textsWaiting: string;
	textsNone: string;
	textsFailed: string;
	lastBuild: string;
}

/** A text with what is filled in: `{n} found` and 3 give `3 found`. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>) =>
	text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
