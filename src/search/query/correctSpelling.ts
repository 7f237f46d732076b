import { isStopWord } from './english.ts';
import { isKnown, nearestWord, type Vocabulary } from './spelling.ts';
import { stem } from './stem.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Beside words that the wiki knows, a short word that it does not know is more likely a slip. */
const subjectSlack = 0.2;
const slackUpTo = 6;
/** How much less a word may differ that is surely meant. */
const hardly = -1.2;

/** Mends what no page knows: a word torn in two, two words in one, a slip of the fingers or the ear. */
export function correctSpelling(
	tokens: Token[],
	{ vocabulary, isOpen, rare }: { vocabulary: Vocabulary; isOpen: boolean; rare: ReadonlySet<string> },
): Token[] {
	/** A word of long texts only may be a slip all the same: “defencive” has the stem of “defence”. */
	const isSlipOfSubject = (word: string) =>
		word.length > slackUpTo &&
		vocabulary.byStem.get(stem(word))?.rarity === undefined &&
		!vocabulary.words.some((one) => one.word === word) &&
		![undefined, word].includes(nearestWord(word, vocabulary.subjects, hardly));
	const needsMending = ({ word, stem: itsStem, isStop }: Token, at: number) =>
		!isStop &&
		!rare.has(itsStem) &&
		/^[a-z]{3,}$/.test(word) &&
		(!isKnown(vocabulary, word) || isSlipOfSubject(word)) &&
		!(isOpen && at === tokens.length - 1 && vocabulary.words.some((one) => one.word.startsWith(word)));
	if (!tokens.some(needsMending)) return tokens;
	const telling = tokens.filter(({ isStop }) => !isStop);
	const isOurSubject =
		telling.filter(({ stem: itsStem }) => vocabulary.byStem.has(itsStem)).length * 2 > telling.length;
	const surely = (word: string) => nearestWord(word, vocabulary.subjects, hardly);
	const nearest = (word: string) =>
		nearestWord(word, vocabulary.subjects, isOurSubject && word.length < slackUpTo ? subjectSlack : 0);
	const mended: Token[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at]!;
		const next = tokens[at + 1];
		if (next && !token.isStop && !next.isStop && (needsMending(token, at) || needsMending(next, at + 1))) {
			const joined = nearestWord(token.word + next.word, vocabulary.subjects);
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
		if (!needsMending(token, at)) mended.push(token);
		else
			mended.push(
				...(
					splitCompound(token.word, vocabulary, surely(token.word)) ?? [nearest(token.word) ?? token.word]
				).flatMap(tokensOf),
			);
	}
	return mended;
}

/** `codeword` as `code word`, where both are known and no word is nearer. */
function splitCompound(
	word: string,
	vocabulary: Vocabulary,
	better: string | undefined,
): string[] | undefined {
	if (better !== undefined) return [better];
	for (let at = 3; at <= word.length - 3; at++) {
		const [first, second] = [word.slice(0, at), word.slice(at)];
		if (
			[first, second].every((part) => !isStopWord(part) && vocabulary.words.some((one) => one.word === part))
		)
			return [first, second];
	}
	return undefined;
}
