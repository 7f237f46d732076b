import type { Entry, Findings, FreshEntry, Place } from '../source/content.ts';

/**
 * What the rules over all content ask for, and no more: it is sent from process to process, and thousands are kept
 * side by side. A rule that asks for another field finds nothing: name it here, and its test passes.
 */
const fields = (
	'id title term question tabTitle author custom topic article phrase firstPhrase related formerly aliases changes ' +
	'published updated checked checkAgain status notForReason steps leave words line unless idioms tries lineTries lookAlikes between lists active other who onlyDanger sources ' +
	'exercise sheet statements requests'
).split(' ');

/** The entry without what is only needed while its file is read. */
export function settled(entry: FreshEntry): Entry {
	const { collection, file, path, slug, root, paragraphs, syntaxErrors, rawPhraseIds, yaml } = entry;
	return {
		collection,
		file,
		path,
		slug,
		data: entry.data && pick(entry.data),
		yaml,
		root,
		found: entry.found && findings(entry.found),
		paragraphs,
		syntaxErrors,
		rawPhraseIds,
	};
}

const pick = (data: Record<string, unknown>) =>
	Object.fromEntries(fields.filter((key) => Object.hasOwn(data, key)).map((key) => [key, data[key]]));

const findings = (found: Findings): Findings => ({
	headings: found.headings.map(({ id }) => ({ id })),
	phrases: found.phrases.map(({ id, text, at }) => ({ id, text, at: placed(at) })),
	replies: found.replies.map(({ to, kind, at }) => ({ to, kind, at: placed(at) })),
	claims: found.claims.map(({ id, level, sources, at }) => ({ id, level, sources, at: placed(at) })),
	diagrams: found.diagrams.map(({ name }) => ({ name })),
	exercises: found.exercises.map(({ id }) => ({ id })),
	links: found.links.map(({ url, at }) => ({ url, at: placed(at) })),
	images: found.images.map(({ url, alt, at }) => ({ url, alt, at: placed(at) })),
	references: found.references.map(({ to, id, at }) => ({ to, id, at: placed(at) })),
});

const placed = ({ line, column }: Place): Place => ({ line, column });
