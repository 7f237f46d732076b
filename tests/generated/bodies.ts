import type { Random } from '../../scripts/corpus/random.ts';
import {
	diagramNames,
	evidenceLevels,
	replyKinds,
	tones,
	vocabulary,
	type BodyCollection,
} from '../../src/content/vocabulary.ts';
import type { Words } from './words.ts';

interface Making {
	random: Random;
	words: Words;
	/** Ids that may be named, by what they are of. */
	ids: Readonly<Record<'sources' | 'glossary' | 'situations' | 'sheets' | 'phrases', readonly string[]>>;
	/** Addresses of the wiki's own pages. */
	pages: readonly string[];
}

/** A body with every kind of node that a text may have, in some order. */
export function bodyOf(collection: BodyCollection, making: Making): { text: string; phrases: string[] } {
	const { random, words, ids } = making;
	const phrases: string[] = [];
	const may = (name: string) => vocabulary[name]?.in.includes(collection) === true;
	const attributes = (name: string, given: Readonly<Record<string, string>>) =>
		Object.entries(vocabulary[name]?.attributes ?? {})
			.flatMap(([key, { required, value }]) => {
				if (!required && random.chance(0.5)) return [];
				const made =
					given[key] ?? (value.kind === 'text' ? words.text(value.min ?? 3, value.max ?? 60) : undefined);
				return made === undefined
					? []
					: [` ${key}="${made.replaceAll('&', '&amp;').replaceAll('"', '”').replaceAll('<', '&lt;')}"`];
			})
			.join('');
	const cite = () =>
		`<Cite${attributes('Cite', { id: random.sample(ids.sources, random.between(1, 2)).join(random.pick([' ', '  '])), as: 'text', page: random.pick(['12', '1–3', 'iv']) })} />`;
	const plain = (text: string) =>
		text
			.replace(/[\\`*_{}[\]<>|#~$]/g, '')
			.replaceAll('&c.', '&amp;')
			.replace(/ {2,}/g, ' ');
	const sentence = (most = 16) => plain(words.sentence(words.limit(6, most)));
	const inline = () =>
		random.pick([
			() => `*${words.word()}*`,
			() => `**${words.word()} ${words.word()}**`,
			() => `\`${words.word()} <b> & {x}\``,
			() => `[${words.word()} ${words.word()}](${random.pick(making.pages)})`,
			() =>
				`[${words.word()} *${words.word()}*](https://${words.word()}.example.org/a?b=1&c=${words.word()} "${words.word()} & ${words.word()}")`,
			() => `[${words.word()} us](mailto:${words.word()}@example.org)`,
			() => `[${words.word()} call](tel:+441${random.between(100000, 999999)})`,
			() => `https://${words.word()}.example.org/`,
			() => `${words.word()}\\\n${words.word()}`,
			() => '\\* \\[ \\< &amp; &lt; &#60;3',
			...(may('Term')
				? [
						() =>
							`<Term id="${random.pick(ids.glossary)}">${words.word()} ${random.pick(['', '*so*'])}</Term>`,
					]
				: []),
			...(may('Cite') ? [cite] : []),
		])();
	const paragraph = () => `${sentence()} ${plain(words.word())} ${inline()} ${plain(words.sentence(9))}`;
	const phrase = (most = 12) => {
		const id = words.name(80);
		phrases.push(id);
		const given = { id, situation: random.pick(ids.situations), tone: random.pick(tones) };
		const blank = `[${words.text(1, 58).replace(/[^a-z ]/g, 'o')}]`;
		return `<Phrase${attributes('Phrase', given)}>${sentence(most)} ${words.word()} ${random.pick(['', most < 12 ? '[time]' : blank])} & “${words.word()}”.</Phrase>`;
	};
	const reply = () => {
		const kind = random.pick(replyKinds);
		const to = phrases.at(-1) ?? random.pick(ids.phrases);
		const says = `“${sentence(9)}”`;
		const rest =
			kind === 'frightening' ? `Stop there, leave the room, and [get help](/help/).` : `> ${sentence(9)}`;
		return `${phrase()}\n\n<Reply to="${phrases.at(-1) ?? to}" kind="${kind}">\n\n${says}\n\n${rest}\n\n</Reply>`;
	};
	const evidence = () => {
		const level = random.pick(evidenceLevels);
		const source =
			level === 'practice'
				? ''
				: ` <Cite id="${level === 'strong' ? ids.sources[0] : random.pick(ids.sources)}" />`;
		const inside = `${sentence()} ${words.word()}${source}.`;
		const lines = random.chance(0.5) ? `\n\n${inside}\n\n` : inside;
		return `<Evidence id="${words.name(80)}" level="${level}">${lines}</Evidence>`;
	};
	const heading = (depth: number) =>
		`${'#'.repeat(depth)} ${random.chance(0.3) ? random.pick(['Sources', 'Text', 'Summary', 'Cite 1', 'Term flooding', 'Why', 'Next']) : plain(words.sentence(4)).slice(0, -1)}`;
	const list = (sign: () => string) =>
		Array.from({ length: random.between(1, 4) }, () => `${sign()} ${sentence()} ${inline()}`).join('\n');
	const blocks: (() => string)[] = [
		paragraph,
		() => `> ${sentence()}\n>\n> ${sentence()}`,
		() => list(() => '-'),
		() => list(() => '1.'),
		() => `- ${sentence()}\n  - ${sentence()}\n  - ${sentence()}`,
		() =>
			`| ${words.word()} | ${words.word()} |\n| --- | --- |\n| ${sentence()} | ${inline().replace(/\\\n|\|/g, ' ')} |`,
		() =>
			`![${words.text(12, 90).replace(/[^a-z ]/g, 'o')}](../images/clock.png${random.pick(['', ' "A & b"'])})`,
		...(may('Story')
			? [() => `<Story>\n\n${sentence()} *${words.word()}*\n\n${sentence()}\n\n</Story>`]
			: []),
		...(may('Evidence') ? [evidence] : []),
		...(may('Exercise')
			? [
					() =>
						`<Exercise${attributes('Exercise', { id: words.name(80), minutes: String(words.limit(1, 120)), who: random.pick(['alone', 'together']) })}>\n\n1. ${sentence()}\n2. ${sentence()}\n\n</Exercise>`,
				]
			: []),
		...(may('Phrase') ? [() => phrase(), reply] : []),
		...(may('Sheet') ? [() => `<Sheet id="${random.pick(ids.sheets)}" />`] : []),
	];
	const parts = [paragraph(), ...(may('Evidence') ? [evidence()] : [])];
	if (may('Phrase')) parts.push(phrase(7));
	if (may('Diagram') && random.chance(0.4))
		parts.push(`<Diagram${attributes('Diagram', { name: random.pick(diagramNames) })} />`);
	if (collection !== 'glossary')
		for (let section = random.between(0, 3); section > 0; section--) {
			parts.push(heading(2));
			for (let left = random.between(1, 5); left > 0; left--) parts.push(random.pick(blocks)());
			if (random.chance(0.4)) parts.push(heading(3), paragraph());
		}
	const end = random.pick(['\n', '\n\n', '', '  \n']);
	return { text: parts.join('\n\n') + end, phrases };
}
