import { createRandom } from './random.ts';
import { textsBelow } from './texts.ts';

/** Words that may stand for one another, by their ending: the sentence then still sounds like English. */
const wordClasses = ['ing', 'ed', 'ly', 's', 'other'] as const;
export type WordClass = (typeof wordClasses)[number];
type ByClass<T> = Readonly<Record<WordClass, T>>;

/** A word of the model. */
export interface Word {
	/** As it stands in a sentence. */
	text: string;
	/** Without the comma or semicolon behind it. */
	plain: string;
	/** What may stand in its place; nothing for the words that hold a sentence together. */
	kind: WordClass | 'number' | 'fixed' | 'end';
	/** What was seen behind it, each as often as it was seen. */
	next: State[];
}

/** A word behind a certain other one: where a walk through the model stands. */
interface State {
	word: Word;
	/** What was seen behind the two of them. */
	next: State[];
}

/** What was learned of the wiki's English: a word model of the second order, and the content words. */
export interface Language {
	/** The first two words of each sentence. */
	starts: readonly (readonly [Word, State])[];
	/** Content words of a class, each as often as it was seen. */
	seen: ByClass<readonly string[]>;
	/** Compounds of content words, for the long tail of a vocabulary that grows with the text. */
	rare: ByClass<readonly string[]>;
}

/** How many compounds a class gets: 40,000 together, so that a larger corpus has more different words. */
const rareWords = 8000;

/**
 * Words that no generated text may hold: labels on people, promises, absolutes, words of violence, and
 * `import` and `export`, with which MDX begins code. A sentence with one of them is not learned from.
 */
const refused =
	/^(?:always|never|calm|toxic|anxious|avoidant|narciss|psycho|borderline|gasligh|codepend|clingy|needy|crazy|abuser|victim|insecure|disorgani|fearful|dismissi|preoccupied|percent|cent$|week|month|guarantee|cure|kill|chok|strangl|weapon|suicid|import|export)/i;

/** Articles, pronouns, prepositions, helping verbs: what holds a sentence together and stays in its place. */
const functionWords = new Set(
	`about above across after again against all almost alone along already also although am among an and another any
	anybody anything are around as ask asked at away back be because been before behind being below between both but by
	can cannot come comes could did do does doing done down during each either else enough even every everybody
	everything few first for from get gets give gives go goes going had has have having he her here hers him his how i if
	in instead into is it its itself just keep kept last less let like made make makes many may me might mine more most
	much must my near neither next no nobody nor not nothing now of off often on once one only or other others our out
	over own part perhaps put same say says she should since so some somebody someone something sometimes soon still such
	take takes than that the their them themselves then there these they thing things this those though three through till
	to together too two under until up upon us very was we well went were what when where whether which while who whole
	whom whose why will with within without would yet you your yours yourself`.split(/\s+/),
);

/** Learns from a content folder. Throws where it holds too little text to learn from. */
export function learn(folder: string): Language {
	const sentences = withSmallLetters(textsBelow(folder).flatMap(sentencesOf));
	if (sentences.length < 100)
		throw new Error(`${folder} holds ${sentences.length} sentences to learn from, expected at least 100.`);
	const wordOf = remembering(newWord);
	const stateOf = remembering((pair) => ({ word: wordOf(pair.split(' ')[1] ?? ''), next: [] as State[] }));
	const starts = sentences.map((texts) => {
		const words = texts.map(wordOf);
		const states = texts.slice(1).map((text, index) => stateOf(`${texts[index]} ${text}`));
		for (const [index, state] of states.entries()) {
			words[index]?.next.push(state);
			states[index - 1]?.next.push(state);
		}
		return [words[0] as Word, states[0] as State] as const;
	});
	const seen = byClass(sentences.flat().map(bare).filter(isContent));
	return { starts, seen, rare: compounds(seen) };
}

export const bare = (text: string) => text.replace(/[,;]$/, '');

export const isFunctionWord = (text: string) => functionWords.has(text.toLowerCase());

/** The sentences of a text as words, the closing mark last; only those that can be written anywhere as they are. */
const sentencesOf = (text: string): string[][] =>
	text
		.replace(/’/g, "'")
		.replace(/["“”()[\]…]/g, '')
		.replace(/:\s|\s[–—]\s/g, ', ')
		.replace(/\s+/g, ' ')
		.replace(/ (?=[.,;?!])/g, '')
		.split(/(?<=[.?!]) /)
		.filter((sentence) => /[.?]$/.test(sentence))
		.map((sentence) => [...sentence.trim().slice(0, -1).split(' '), sentence.slice(-1)])
		.filter((words) => words.length > 4 && words.length <= 31 && words.slice(0, -1).every(isPlain));

const isPlain = (word: string) =>
	/^(?:[A-Za-z]+(?:['-][A-Za-z]+)*|\d{1,6})[,;]?$/.test(word) && !refused.test(word);

/** Words with a capital get a small letter, but for names: those that are nowhere written small. */
function withSmallLetters(sentences: string[][]): string[][] {
	const small = new Set(sentences.flat().map(bare));
	const isName = (word: string) =>
		/^I\b/.test(word) || !(small.has(bare(lower(word))) || isFunctionWord(bare(word)));
	const inside = new Set(sentences.flatMap((words) => words.slice(1)).map(bare));
	return sentences.map((words) =>
		words.map((word, index) => (isName(word) && (index > 0 || inside.has(bare(word))) ? word : lower(word))),
	);
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const newWord = (text: string): Word => ({
	text,
	plain: bare(text),
	kind: kindOf(bare(text)),
	next: [],
});

function kindOf(plain: string): Word['kind'] {
	if (/^[.?]$/.test(plain)) return 'end';
	if (/^\d/.test(plain)) return 'number';
	return isContent(plain) ? classOf(plain) : 'fixed';
}

/** Whether a word carries meaning of its own, so that another one may stand in its place. */
export const isContent = (plain: string) => /^[a-z-]{4,}$/.test(plain) && !isFunctionWord(plain);

const classOf = (plain: string): WordClass => wordClasses.find((ending) => plain.endsWith(ending)) ?? 'other';

/** A function that makes each thing once. */
function remembering<T>(make: (key: string) => T): (key: string) => T {
	const cache = new Map<string, T>();
	return (key) => {
		const value = cache.get(key) ?? make(key);
		cache.set(key, value);
		return value;
	};
}

function byClass(plain: readonly string[]): ByClass<readonly string[]> {
	const groups = Map.groupBy(plain, classOf);
	return eachClass((name) => groups.get(name) ?? []);
}

/** “tea” and “worries” give “teaworries”: as English makes its words, and the ending keeps its class. */
function compounds(seen: ByClass<readonly string[]>): ByClass<readonly string[]> {
	const random = createRandom(1);
	const heads = [...new Set(seen.other.filter((word) => /^[a-z]{3,6}$/.test(word)))];
	return eachClass((name) => {
		const tails = [...new Set(seen[name].filter((word) => /^[a-z]+$/.test(word)))];
		return Array.from({ length: rareWords }, () => random.pick(heads) + random.pick(tails));
	});
}

export const eachClass = <T>(make: (name: WordClass) => T): ByClass<T> => ({
	ing: make('ing'),
	ed: make('ed'),
	ly: make('ly'),
	s: make('s'),
	other: make('other'),
});
