import { stem } from './stem.ts';

/**
 * Mends a slip of one letter, and letters that somebody held down, where a word of danger is meant: `stranggled`,
 * `suicde`, `heeelp`. The first letter is taken to be right. A word that is one, `strange`, stays.
 */
export function slipMender(words: readonly string[]) {
	const known = new Set<string>();
	const exact = new Set(words.map((word) => word.replace(/!$/, '')));
	for (const word of exact) known.add(word).add(stem(word));
	/** What is left of each word without one of its letters: two words with one slip between them meet there. */
	const shortened = new Map<string, { form: string; word: string }[]>();
	for (const word of exact)
		for (const form of formsOf(word)) {
			if (form.length < least) continue;
			for (const rest of [form, ...without(form)])
				shortened.set(rest, [...(shortened.get(rest) ?? []), { form, word }]);
		}
	const cache = new Map<string, string>();
	const isKnown = (word: string) => known.has(word) || known.has(stem(word));

	const meant = (written: string): string | undefined => {
		const held = /(.)\1\1/.test(written);
		const single = written.replace(/(.)\1\1+/g, '$1');
		const double = written.replace(/(.)\1\1+/g, '$1$1');
		if (held) return [single, double].find(isKnown) ?? single;
		if (/[a-z]{3}in$/.test(written) && isKnown(`${written}g`)) return `${written}g`;
		if (written.length < least) return undefined;
		for (const probe of [written, stem(written)]) {
			if (probe.length < least) continue;
			for (const rest of [probe, ...without(probe)]) {
				const found = shortened.get(rest)?.find(({ form }) => isOneSlip(probe, form));
				if (found) return found.word;
			}
		}
		return undefined;
	};

	return (written: string, isWord: (word: string) => boolean): string => {
		if (isKnown(written) || realWords.has(written) || realWords.has(stem(written)) || isWord(written))
			return written;
		let word = cache.get(written);
		if (word === undefined) {
			word = /^[a-z]+$/.test(written) ? (meant(written) ?? written) : written;
			cache.set(written, word);
		}
		return word;
	};
}

const least = 5;

const formsOf = (word: string) => [word, stem(word), `${word}${word.endsWith('e') ? 'd' : 'ed'}`];

const without = (word: string) =>
	Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)).slice(1);

/** One letter more, less or other, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
	let from = 0;
	while (from < a.length && a[from] === b[from]) from++;
	let [endA, endB] = [a.length, b.length];
	while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
	const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)];
	return (
		from > 0 &&
		((restA.length <= 1 && restB.length <= 1) ||
			(restA.length === 2 && restA === [...restB].reverse().join('')))
	);
}

/** Words that are one slip from a word of danger, and their other forms. */
const realWords = new Set(
	`strange share stack permit table better butter bitter lower loved loves attach attachment policy polite political
	patent short media shape shade stale stall scale score broke breach refuse refusal cloud cares cared career slack
	shout trash pitch pulls polls harms tracer tracked bother shame thumb chore chose modest scary scarred sacred dancer
	violet violin misuse misses snap snapping burst grandparents finances prisoner bearing shore woken flying shaky spare
	swapping snake premises amused shaving shave restraint smoother farther feather chill stacking three thread mediation
	hinting knitting betting stamina`
		.split(/\s+/)
		.flatMap((word) => [word, stem(word)]),
);
