import type { Entry, Findings, FreshEntry } from './content.ts';
import type { Places } from './yamlSource.ts';

/**
 * What the rules over all content ask for, and no more: it is sent from process to process, and thousands are kept
 * side by side. A rule that asks for another field finds nothing: name it here, and its test passes.
 */
const fields = (
	'id title term question tabTitle author custom topic article phrase firstPhrase related formerly aliases changes ' +
	'published updated checked checkAgain status notForReason words unless tries lookAlikes who'
).split(' ');

/** The entry without what is only needed while its file is read. */
export function settled(entry: FreshEntry): Entry {
	const { collection, file, path, slug, root, paragraphs, syntaxErrors, rawPhraseIds, yaml } = entry;
	const data = entry.data && pick(entry.data);
	return {
		collection,
		file,
		path,
		slug,
		data,
		yaml: { value: undefined, errors: [], places: placesOf(yaml.places, root.join('/'), data) },
		root,
		found: entry.found && findings(entry.found),
		paragraphs,
		syntaxErrors,
		rawPhraseIds,
	};
}

const pick = (data: Record<string, unknown>) =>
	Object.fromEntries(fields.filter((key) => Object.hasOwn(data, key)).map((key) => [key, data[key]]));

/** The places of the whole, of the entry, of its fields, of each line of a list and of each field of such a line. */
function placesOf(places: Places, root: string, data: Record<string, unknown> | undefined): Places {
	const kept: Places = new Map();
	const keep = (path: string, value?: unknown) => {
		const place = places.get(path);
		if (place) kept.set(path, place);
		if (typeof value !== 'object' || value === null) return;
		const prefix = path === '' ? '' : `${path}/`;
		for (const key of Object.keys(value)) keep(prefix + key, (value as Record<string, unknown>)[key]);
	};
	keep('');
	keep(root, data);
	return kept;
}

const findings = (found: Findings): Findings => ({
	headings: found.headings.map(({ id, at }) => ({ id, at })),
	phrases: found.phrases.map(({ id, text, at }) => ({ id, text, at })),
	replies: found.replies.map(({ to, kind, at }) => ({ to, kind, at })),
	claims: found.claims.map(({ id, level, sources, at }) => ({ id, level, sources, at })),
	exercises: found.exercises.map(({ id, at }) => ({ id, at })),
	links: found.links.map(({ url, at }) => ({ url, at })),
	images: found.images,
	references: found.references,
});
