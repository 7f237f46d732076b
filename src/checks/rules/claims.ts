import { evidenceLevels } from '../../content/vocabulary.ts';
import { isWhole, ofCollection } from '../source/content.ts';
import { problem, type ContentRule } from '../problem.ts';

/** A graded claim names its source, and a strong one stands on sources that were checked whole. */
export const claims: ContentRule = (content) => {
	const partly = new Set(
		ofCollection(content, 'sources')
			.filter(({ data }) => checkedInPart(data))
			.map(({ slug }) => slug),
	);
	return content.entries.flatMap((entry) =>
		(entry.found?.claims ?? []).flatMap(({ level, sources, at }) => {
			// Behind a syntax error the source may be there and not be read.
			if (graded.includes(level) && sources.length === 0 && isWhole(entry))
				return [problem('claim-source', entry.file, at, { level })];
			const weak = level === 'strong' ? sources.filter((id) => partly.has(id)) : [];
			return weak.map((source) => problem('claim-strength', entry.file, at, { source }));
		}),
	);
};

/** Levels that need a source; an unknown one is told elsewhere. */
const graded: readonly string[] = evidenceLevels.filter((level) => level !== 'practice');

const checkedInPart = (data: Record<string, unknown> | undefined) => {
	const custom = data?.['custom'] as { checked?: unknown; scope?: unknown } | undefined;
	return custom?.checked === 'memory' || custom?.scope !== undefined;
};
