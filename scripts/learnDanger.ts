import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DangerData } from '../src/content/schemas/danger.ts';
import type { SynonymsData } from '../src/content/schemas/synonyms.ts';
import { featuresOf, type DangerWeights } from '../src/search/query/dangerScore.ts';
import { tokensOf } from '../src/search/query/tokens.ts';
import { fitLogistic, type Example } from './learnDanger/fitLogistic.ts';
import { crossValidate } from './learnDanger/crossValidate.ts';

/**
 * Learns from sentences which words speak for danger (tests/search/sayings/*.txt: what people in danger and others
 * type), and writes src/search/index/dangerWeights.json. With --try it writes nothing and prints what a tenth of the
 * sentences brings that the other nine tenths didn't show, by threshold.
 *
 *     npm run learn-danger [-- --try]
 */
const target = 'src/search/index/dangerWeights.json';
const timesOfContent = 3;
/** Chosen by --try, and by the tries and look-alikes of danger.yaml: hardly a card on what is harmless. */
const thresholds = {
	card: 1,
	line: -0.5,
	minOfCard: -0.5,
	minOfOwn: 0.25,
	despiteIdioms: 3,
	minOfLine: -1,
};

const partners = partnerStems();
const example = (isDanger: boolean) => (line: string) => ({
	isDanger,
	features: [...featuresOf(tokensOf(line), partners)],
});
const content = fromContent();
const sayings = ['danger', 'harmless'].flatMap(readSayings);
if (process.argv.includes('--try')) console.log(crossValidate(sayings, content));
else writeFileSync(target, `${JSON.stringify(learnt([...content, ...sayings]), undefined, '\t')}\n`);

/** The searches that danger.yaml tries; they count several times. */
function fromContent(): Example[] {
	const entries = parse(readFileSync('content/en/danger.yaml', 'utf8')) as DangerData[];
	const once = entries.flatMap(({ tries, lineTries = [], lookAlikes }) => [
		...[...tries, ...lineTries].map(example(true)),
		...lookAlikes.map(example(false)),
	]);
	return Array.from({ length: timesOfContent }, () => once).flat();
}

function readSayings(kind: string): Example[] {
	const lines = readFileSync(`tests/search/sayings/${kind}.txt`, 'utf8').trim().split('\n');
	return lines.map(example(kind === 'danger'));
}

function partnerStems(): ReadonlySet<string> {
	const groups = parse(readFileSync('content/en/synonyms.yaml', 'utf8')) as SynonymsData[];
	const words = groups.find(({ id }) => id === 'partner')?.words.filter((word) => !word.includes(' ')) ?? [];
	return new Set(words.flatMap(tokensOf).map(({ stem }) => stem));
}

function learnt(from: readonly Example[]): DangerWeights {
	const { bias, weights } = fitLogistic(from);
	const byWeight = Map.groupBy([...weights].sort(), ([, weight]) => String(weight));
	return {
		bias,
		...thresholds,
		features: Object.fromEntries(
			[...byWeight]
				.sort(([a], [b]) => Number(b) - Number(a))
				.map(([weight, words]) => [weight, words.map(([word]) => word).join(' ')]),
		),
	};
}
