import { slugOf, wordsIn } from './markup.ts';
import { paragraphs, type Wanted } from './paragraphs.ts';
import type { Random } from './random.ts';
import { capital, fitting, type Writer } from './writer.ts';

export interface BodyWanted extends Wanted {
	/** What stands between the paragraphs. */
	blocks: readonly string[];
	/** Anchors that headings may not take. */
	anchors: Set<string>;
}

/** Of 3,500 words: ten sections, four of them with a part of their own. */
const wordsInSection = 350;
const splitCompound = 0.4;

/** An opening and sections of text and blocks, one item a block of Markdown. */
export function articleBody(wanted: BodyWanted, writer: Writer, random: Random): string[] {
	const count = Math.max(2, Math.round(wanted.words / wordsInSection));
	const heading = () => newHeading(wanted.anchors, writer, random);
	const parts = Array.from({ length: Math.round(count * splitCompound) }, heading);
	const headings = Array.from({ length: count }, heading);
	const fixed = wordsIn([...headings, ...parts, ...wanted.blocks].join('\n'));
	const text = paragraphs({ ...wanted, words: wanted.words - fixed }, writer, random);
	const [opening = [], ...sections] = evenly(text, count + 1);
	for (const [index, block] of random.sample(wanted.blocks, wanted.blocks.length).entries())
		insert(sections[index % count] ?? [], block, random);
	for (const [index, part] of parts.entries()) insert(sections[index * 2] ?? [], `### ${part}`, random);
	return [...opening, ...sections.flatMap((section, index) => [`## ${headings[index] ?? ''}`, ...section])];
}

/** After the section's first block and before its last, so that a heading has text before and behind it. */
function insert(section: string[], block: string, random: Random) {
	section.splice(section.length < 2 ? 1 : random.between(1, section.length - 1), 0, block);
}

/** A list in so many parts, none longer than another by more than one. */
const evenly = <T>(list: readonly T[], parts: number): T[][] =>
	Array.from({ length: parts }, (_, index) =>
		list.slice(Math.floor((index * list.length) / parts), Math.floor(((index + 1) * list.length) / parts)),
	);

function newHeading(anchors: Set<string>, writer: Writer, random: Random): string {
	const made = fitting(
		() => capital(writer.fragment(random.between(4, 8), 70)),
		(text) => !anchors.has(slugOf(text)),
	);
	anchors.add(slugOf(made));
	return made;
}
