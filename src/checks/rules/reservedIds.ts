import { isFurniture } from '../../content/addresses.ts';
import { fieldOf, isOf, type ParsedEntry, type Place } from '../source/content.ts';
import { keyAt, problemOf, valueAt, type FileRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'reserved-id': {
		severity: 'error',
		part: 'It all connects',
		message: ({ id }: { id: string }) =>
			`Unexpected id \`${id}\`: its page has a part of this name itself, and links to the one would lead to the other. Choose another.`,
		what: 'Ids become places that links lead to, and some names are taken by the page around them: all that begin with `claim-`, `exercise-` or `diagram-`, and a few more. Headings may be called as they like: theirs are changed where they meet one.',
		as: 'mdx',
		bad: '<Phrase id="exercise-river" situation="pausing">Shall we go on by the river?</Phrase>',
		mend: 'Give it a name that says what it is about.',
		good: '<Phrase id="on-by-the-river" situation="pausing">Shall we go on by the river?</Phrase>',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** What has a place of its own on a page keeps clear of the page's own parts. */
export const run: FileRule = ({ entries }) =>
	entries.flatMap((entry) =>
		placesIn(entry)
			.filter(({ on, id }) => isFurniture(on, id))
			.map(({ id, at }) => problem('reserved-id', entry.file, at, { id })),
	);

interface Named {
	on: Parameters<typeof isFurniture>[0];
	id: string;
	at: Place;
}

function placesIn(entry: ParsedEntry): Named[] {
	const { slug, found } = entry;
	const row = (on: Named['on']): Named => ({ on, id: slug, at: valueAt(entry, 'id') });
	if (isOf(entry, 'topics')) return [row('claims')];
	if (isOf(entry, 'situations')) return [row('phrases')];
	if (isOf(entry, 'loudness')) return [row('now')];
	if (isOf(entry, 'paths')) return [row('paths'), ...stepsOf(entry)];
	const phrases = (found?.phrases ?? []).map(({ id, at }): Named => ({ on: 'text', id, at }));
	return isOf(entry, 'articles') ? [{ on: 'claims', id: slug, at: keyAt(entry) }, ...phrases] : phrases;
}

function stepsOf(entry: ParsedEntry): Named[] {
	const steps = fieldOf(entry, 'steps');
	return (Array.isArray(steps) ? steps : []).flatMap((step: unknown, index): Named[] => {
		const id = (step as { id?: unknown } | null)?.id;
		return typeof id === 'string' ? [{ on: 'paths', id, at: valueAt(entry, 'steps', index, 'id') }] : [];
	});
}
