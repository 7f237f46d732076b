import type { Claim } from '../content/text/readBody.ts';
import { evidenceLevels, type EvidenceLevel } from '../content/vocabulary.ts';

export interface LevelCount {
	level: EvidenceLevel;
	count: number;
	/** The id of the first claim of this level in the text. */
	first: string;
}

/** How many claims of each level a text makes, the best supported first; levels without a claim are left out. */
export function evidenceMix(claims: readonly Pick<Claim, 'id' | 'level'>[]): LevelCount[] {
	const byLevel = Map.groupBy(claims, ({ level }) => level);
	return evidenceLevels.flatMap((level) => {
		const [first, ...others] = byLevel.get(level) ?? [];
		return first === undefined ? [] : [{ level, count: 1 + others.length, first: first.id }];
	});
}
