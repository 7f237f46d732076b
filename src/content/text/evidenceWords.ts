import type { EvidenceLevel, StudiedGroup } from '../vocabulary.ts';

interface Strings {
	levels: Readonly<Record<EvidenceLevel, string>>;
	elsewhere: string;
}

/** A claim's level in words; a strong one from studies elsewhere says so. */
export const evidenceWords = (
	{ level, from }: { level: EvidenceLevel; from?: StudiedGroup | undefined },
	{ levels, elsewhere }: Strings,
): string => (level === 'strong' && from === 'elsewhere' ? `${levels[level]}, ${elsewhere}` : levels[level]);
