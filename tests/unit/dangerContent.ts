import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { DangerData } from '../../src/content/schemas/danger.ts';
import type { SynonymsData } from '../../src/content/schemas/synonyms.ts';
import { dangerFinder } from '../../src/search/query/danger.ts';
import { mendDanger } from '../../src/search/query/spelling.ts';
import { queryTokens } from '../../src/search/query/tokens.ts';

const list = <T>(name: string) => parse(readFileSync(join('content', 'en', name), 'utf8')) as T[];
const find = dangerFinder(list<DangerData>('danger.yaml'), list<SynonymsData>('synonyms.yaml'));

/** The id of the search card that the wiki's own words of danger bring. */
export const findDanger = (words: string) => find(queryTokens(words), mendDanger)?.id;
