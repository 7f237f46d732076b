import { expect, test } from 'vitest';
import { fitLogistic } from '../../../scripts/learnDanger/fitLogistic.ts';
import dangerWeights from '../../../src/search/index/dangerWeights.json' with { type: 'json' };
import { dangerScorer } from '../../../src/search/query/dangerScore.ts';
import { tokensOf } from '../../../src/search/query/tokens.ts';
import { findDanger } from './dangerContent.ts';

const score = (words: string, partners: string[] = []) =>
	dangerScorer(dangerWeights, new Set(partners))(tokensOf(words));

test('nobody is more dangerous for being a he, a she, a husband or a wife', () => {
	const said = ['he follows me to work', 'she follows me to work', 'they follow me to work'].map((words) =>
		score(words),
	);
	expect(new Set(said).size).toBe(1);
	const partners = tokensOf('husband wife').map(({ stem }) => stem);
	expect(score('my wife follows me', partners)).toBe(score('my husband follows me', partners));
});

test('where no pattern fits, many words that speak for danger bring the card with two doors', () => {
	expect(findDanger('bruised and scared, police at the door, kids hide upstairs')).toBeDefined();
	expect(score('birthday holiday argument talk')).toBeLessThan(dangerWeights.minOfLine);
});

test('weights are learnt from what tells the two kinds apart, and from nothing else', () => {
	const examples = Array.from({ length: 20 }, (_, n) => ({
		isDanger: n % 2 === 0,
		features: n % 2 === 0 ? ['throat', 'night'] : ['cake', 'night'],
	}));
	const { weights } = fitLogistic(examples);
	expect(weights.get('throat')).toBeGreaterThan(0);
	expect(weights.get('cake')).toBeLessThan(0);
	expect(weights.has('night')).toBe(false);
});
