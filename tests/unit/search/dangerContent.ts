import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { DangerData } from '../../../src/content/schemas/danger.ts';
import type { SynonymsData } from '../../../src/content/schemas/synonyms.ts';
import { dangerFinder } from '../../../src/search/query/danger.ts';
import dangerWeights from '../../../src/search/index/dangerWeights.json' with { type: 'json' };
import { tokensOf } from '../../../src/search/query/tokens.ts';

const list = <T>(name: string) => parse(readFileSync(join('content', 'en', name), 'utf8')) as T[];

/** The wiki's own words of danger. */
export const dangers = list<DangerData>('danger.yaml');
const find = dangerFinder(dangers, list<SynonymsData>('synonyms.yaml'), dangerWeights);

/** The id of the search card that words bring, or `line` where only the line comes. */
export function findDanger(words: string): string | undefined {
	const { card, line } = find(tokensOf(words));
	return card?.id ?? (line ? 'line' : undefined);
}
