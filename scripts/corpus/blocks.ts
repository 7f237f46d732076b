import { diagramNames, tones, type EvidenceLevel } from '../../src/content/vocabulary.ts';
import { cite, slugOf, tag } from './markup.ts';
import type { Random } from './random.ts';
import type { SourceRecord } from './sources.ts';
import { capital, fitting, render, type Writer } from './writer.ts';

/** The blocks that stand between an article's paragraphs, each as its MDX. */

export interface PhraseWanted {
	id: string;
	situation: string;
	/** The longest that it may be, in characters. */
	chars: number;
}

export function phrase({ id, situation, chars }: PhraseWanted, writer: Writer, random: Random): string {
	const maybe = (probability: number, make: () => string) =>
		random.chance(probability) ? make() : undefined;
	const attributes = {
		id,
		situation,
		when: `when ${writer.fragment(10, 110)}`,
		tone: maybe(0.4, () => random.pick(tones)),
		insteadOf: maybe(0.4, () => sentenceWithin(130, writer)),
		avoidIf: maybe(0.3, () => writer.fragment(12, 130)),
	};
	return `${tag('Phrase', attributes)}${sayable(chars, writer, random)}</Phrase>`;
}

/** One to three short sentences; four of ten have a blank. */
function sayable(chars: number, writer: Writer, random: Random): string {
	const blank = random.chance(0.4) ? [`[${random.pick(blanks)}]`] : [];
	return fitting(
		() => {
			const sentences = Array.from({ length: random.between(1, 3) }, () => writer.sentence(13));
			random.pick(sentences).words.splice(2, 0, ...blank);
			return render(sentences);
		},
		(text) => text.length <= chars,
	);
}

const blanks = ['time', 'feeling', 'what happened', 'one thing', 'name', 'place'];

/** The name of the one sheet of a corpus. */
export const theSheet = 'a-sheet';

/** Two answers to a phrase: one with a next line, one that frightens and ends at help. */
export const replies = (to: string, writer: Writer): string =>
	[
		tag('Reply', { to, kind: 'flat' }),
		`“${sentenceWithin(150, writer)}”`,
		`> ${sentenceWithin(130, writer)}`,
		'</Reply>',
		tag('Reply', { to, kind: 'frightening' }),
		sentenceWithin(150, writer),
		`${render([writer.sentence(14)])} [Get help](/help/).`,
		'</Reply>',
	].join('\n\n');

/** The way to the one sheet of a corpus. */
export const sheetLink = tag('Sheet', { id: theSheet }).replace('>', ' />');

/** A claim of one or two sentences that ends in its citation; half of the untested ones have none. */
export function evidence(
	{ id, level, source }: { id: string; level: EvidenceLevel; source: SourceRecord },
	writer: Writer,
	random: Random,
): string {
	const sentences = [writer.sentence(), ...(random.chance(0.4) ? [writer.sentence(16)] : [])];
	if (level !== 'practice' || random.chance(0.5)) sentences.at(-1)?.words.push(cite([source.id]));
	return `${tag('Evidence', { id, level, from: level === 'practice' ? undefined : 'couples' })}${render(sentences)}</Evidence>`;
}

export function exercise(id: string, writer: Writer, random: Random): string {
	const opening = tag('Exercise', {
		id,
		title: capital(writer.fragment(5, 70)),
		minutes: String(random.pick([5, 10, 15, 20, 30])),
		who: random.pick(['alone', 'together']),
		stop: `Stop if ${writer.fragment(16, 250)}.`,
	});
	const steps = Array.from(
		{ length: random.between(3, 5) },
		(_, index) => `${index + 1}. ${writer.prose({ words: [8, 40] })}`,
	);
	return [opening, steps.join('\n'), '</Exercise>'].join('\n\n');
}

/** A drawing with its text; the next of them with each `n`. */
export const diagram = (n: number, writer: Writer): string =>
	tag('Diagram', {
		name: diagramNames[n % diagramNames.length],
		alt: writer.prose({ chars: [80, 400] }).replaceAll('"', '”'),
	}).replace('>', ' />');

export const story = (writer: Writer): string =>
	['<Story>', render(writer.paragraph()), render(writer.paragraph()), '</Story>'].join('\n\n');

/** A list of three to five points, one of three with a second depth. */
export function bullets(writer: Writer, random: Random): string {
	const item = () => `- **${capital(writer.word())}.** ${render([writer.sentence(22)])}`;
	const deeper = () => `  - ${render([writer.sentence(14)])}`;
	return [
		...Array.from({ length: random.between(3, 5) }, item),
		...(random.chance(0.3) ? [deeper(), deeper()] : []),
	].join('\n');
}

export const quote = (writer: Writer): string => `> ${render([writer.sentence(22)])}`;

/** Three columns, three rows, no alignment. */
export function table(writer: Writer): string {
	const row = () => `| ${[4, 5, 5].map((words) => capital(writer.fragment(words, 50))).join(' | ')} |`;
	return [row(), '| --- | --- | --- |', row(), row(), row()].join('\n');
}

/** An id of some words that nothing in `seen` has yet. */
export function newId(writer: Writer, seen: Set<string>): string {
	const id = fitting(
		() => slugOf(writer.fragment(5, 45)),
		(made) => !seen.has(made),
	);
	seen.add(id);
	return id;
}

const sentenceWithin = (chars: number, writer: Writer) =>
	fitting(
		() => render([writer.sentence(14)]),
		(text) => text.length <= chars,
	);
