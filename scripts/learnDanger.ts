import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
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
/** Where the line and the card are shown: chosen by --try, for 0 cards and 1 line in 20 on what is harmless. */
const thresholds = { line: 1, card: 3 };

const examples = ['danger', 'harmless'].flatMap(readSayings);
if (process.argv.includes('--try')) console.log(crossValidate(examples));
else writeFileSync(target, `${JSON.stringify(learnt(examples), undefined, '\t')}\n`);

function readSayings(kind: string): Example[] {
	const partners = partnerStems();
	return readFileSync(`tests/search/sayings/${kind}.txt`, 'utf8')
		.trim()
		.split('\n')
		.map((line) => ({ isDanger: kind === 'danger', features: [...featuresOf(tokensOf(line), partners)] }));
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
