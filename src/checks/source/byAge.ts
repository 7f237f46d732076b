import { fieldOf, type Entry } from './content.ts';

/**
 * Entries from the oldest to the newest, so that of two equal things the newer one is told. A file of the change that
 * is looked at is the newest; without one, the days in the files tell, and then the longer name: a copy is called
 * `pause-2` or `pause (1)`.
 */
export const byAge = <E extends Entry>(entries: readonly E[], changed: ReadonlySet<string>): E[] =>
	entries
		.map((entry) => ({ entry, isNew: changed.has(entry.file), day: dayOf(entry) }))
		.sort(
			(a, b) =>
				Number(a.isNew) - Number(b.isNew) ||
				compare(a.day, b.day) ||
				a.entry.path.length - b.entry.path.length ||
				compare(a.entry.path, b.entry.path),
		)
		.map(({ entry }) => entry);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** When a page appeared; lists and records, which have no day, stand before all pages. */
function dayOf(entry: Entry): string {
	return [fieldOf(entry, 'published'), fieldOf(entry, 'updated')]
		.filter((day) => typeof day === 'string')
		.join();
}
