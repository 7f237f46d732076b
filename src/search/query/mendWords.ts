import { isStopWord } from './english.ts';
import { isKnown, nearestOf, type Nearest, type Vocabulary } from './spelling.ts';
import { stem } from './stem.ts';
import type { Steps } from './steps.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Beside words that the wiki knows, a short word that it does not know is more likely a slip. */
const subjectSlack = 0.2;
const slackUpTo = 6;
/** How much less a word may differ that is surely meant. */
const hardly = -1.2;
/** Whoever writes more words that nobody knows doesn't slip, but writes in another language or of something else. */
const maxUnknown = 6;

interface Known {
	vocabulary: Vocabulary;
	nearest: Nearest;
}

interface Options {
	/** The last word may still be typed. */
	isOpen: boolean;
	/** Stems that are no slips. */
	rare: ReadonlySet<string>;
}

/** Mends what no page knows: a word torn in two, two words in one, a slip of the fingers or the ear. */
export function* mendWords(
	tokens: Token[],
	{ vocabulary, nearest }: Known,
	{ isOpen, rare }: Options,
): Steps<Token[]> {
	const near = (word: string, slack = 0) => nearestOf(nearest, word, vocabulary, slack);
	const isAsked = ({ word, stem: itsStem, isStop }: Token, at: number) =>
		!isStop &&
		!rare.has(itsStem) &&
		/^[a-z]{3,}$/.test(word) &&
		!(isOpen && at === tokens.length - 1 && vocabulary.words.some((known) => known.word.startsWith(word)));
	/** A word of long texts only may be a slip all the same: “defencive” has the stem of “defence”. */
	const isSlipOfSubject = (word: string) =>
		word.length > slackUpTo &&
		vocabulary.byStem.get(stem(word))?.rarity === undefined &&
		!vocabulary.words.some((known) => known.word === word) &&
		![undefined, word].includes(near(word, hardly));
	const asked = tokens.map(isAsked);
	const unknown = new Set(
		tokens.filter(({ word }, at) => asked[at] && !isKnown(vocabulary, word)).map(({ word }) => word),
	);
	const said = tokens.filter(({ isStop }) => !isStop);
	const known = said.filter(({ stem: itsStem }) => vocabulary.byStem.has(itsStem)).length;
	const isOurSubject = known * 2 > said.length;
	if (unknown.size > maxUnknown && !isOurSubject) return tokens;
	const tried = new Set([...unknown].slice(0, maxUnknown));
	const isSlip: boolean[] = [];
	for (const [at, { word }] of tokens.entries()) {
		isSlip.push(asked[at] === true && (unknown.has(word) ? tried.has(word) : isSlipOfSubject(word)));
		yield;
	}
	if (!isSlip.includes(true)) return tokens;
	const mended: Token[] = [];
	for (let at = 0; at < tokens.length; at++) {
		yield;
		const token = tokens[at]!;
		const next = tokens[at + 1];
		if (next && !token.isStop && !next.isStop && (isSlip[at] || isSlip[at + 1])) {
			const joined = near(token.word + next.word);
			if (
				joined !== undefined &&
				joined.length > 6 &&
				joined.length >= token.word.length + next.word.length - 1
			) {
				mended.push(...tokensOf(joined));
				at++;
				continue;
			}
		}
		if (!isSlip[at]) {
			mended.push(token);
			continue;
		}
		yield;
		const { word } = token;
		const surely = near(word, hardly);
		yield;
		const whole = () => [near(word, isOurSubject && word.length < slackUpTo ? subjectSlack : 0) ?? word];
		mended.push(
			...(surely === undefined ? (splitCompound(word, vocabulary) ?? whole()) : [surely]).flatMap(tokensOf),
		);
	}
	return mended;
}

/** `codeword` as `code word`, where both are known. */
function splitCompound(word: string, vocabulary: Vocabulary): string[] | undefined {
	for (let at = 3; at <= word.length - 3; at++) {
		const [first, second] = [word.slice(0, at), word.slice(at)];
		if (
			[first, second].every(
				(part) => !isStopWord(part) && vocabulary.words.some((known) => known.word === part),
			)
		)
			return [first, second];
	}
	return undefined;
}
