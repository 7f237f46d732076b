import { firstWords } from '../src/cards/card.ts';
import { drawCard } from '../src/cards/drawCard.ts';
import { ofCollection } from '../src/checks/source/content.ts';
import { readContent } from '../src/checks/source/readContent.ts';
import { site } from '../src/site.ts';

/**
 * What a new picture for a shared link costs: `node scripts/benchCards.ts`. Draws one for each question of the
 * wiki and prints figures. The first also loads the font and the painters.
 */
const cards = ofCollection(readContent('content'), 'faqs').map(({ data }) => ({
	title: String(data?.question),
	words: firstWords(String(data?.answer)),
}));

const taken: { wall: number; cpu: number; bytes: number }[] = [];
for (const card of cards) {
	const [begun, used] = [performance.now(), process.cpuUsage()];
	const { length } = await drawCard(card, site.name);
	const { user, system } = process.cpuUsage(used);
	taken.push({ wall: performance.now() - begun, cpu: (user + system) / 1000, bytes: length });
}

const [first, ...rest] = taken;
const middle = (of: (one: { wall: number; cpu: number; bytes: number }) => number, part = 0.5) =>
	Math.round(rest.map(of).sort((a, b) => a - b)[Math.floor(rest.length * part)] ?? 0);

console.log(`${taken.length} pictures; the first took ${Math.round(first?.wall ?? 0)} ms.`);
console.log(
	`Each other one, in the middle: ${middle(({ wall }) => wall)} ms (${middle(({ cpu }) => cpu)} ms of work), ${middle(({ bytes }) => bytes)} bytes.`,
);
console.log(
	`Nine of ten: at most ${middle(({ wall }) => wall, 0.9)} ms, ${middle(({ bytes }) => bytes, 0.9)} bytes.`,
);
