import { sanitize, problemOf, type Problem } from '../problem.ts';
import { doc } from '../rules/proposal.ts';
import { isOldDay } from './updatedDay.ts';

const problem = problemOf(doc);

/** A changed file as `git diff --name-status` tells it. */
export interface Change {
	/** A: added, M: changed, D: deleted, R: renamed, with how much is still the same behind it. */
	kind: string;
	path: string;
	/** The old path of a renamed file. */
	from?: string | undefined;
}

/** An id that is an address, and where it stands. */
export interface Id {
	what: 'topic' | 'path' | 'phrase' | 'claim';
	id: string;
	file: string;
	line: number;
}

/** Reads the output of `git diff --name-status -z -M`. */
export function readChanges(output: string): Change[] {
	const parts = output.split('\0').filter(Boolean);
	const changes: Change[] = [];
	while (parts.length > 0) {
		const kind = parts.shift() ?? '';
		const first = parts.shift() ?? '';
		if (/^[RC]/.test(kind)) changes.push({ kind, from: first, path: parts.shift() ?? '' });
		else changes.push({ kind, path: first });
	}
	return changes;
}

/** What main and the proposal hold that only their comparison needs. */
interface Compared {
	/** The old names that the content lists now, as `articles/slug`. */
	formerly: ReadonlySet<string>;
	/** The ids of the changed files as they were. */
	before: readonly Id[];
	/** All ids that are there now, as `phrase stop-sign`. */
	now: ReadonlySet<string>;
}

/**
 * What only the comparison with main can tell: content and code changed at once; pages that are gone or renamed
 * although their address is a promise; ids that are gone.
 */
export function proposalProblems(changes: readonly Change[], { formerly, before, now }: Compared): Problem[] {
	const code = changes.filter(({ path }) => !path.startsWith('content/'));
	const content = changes.length - code.length;
	const [first] = code;
	const mixed =
		first !== undefined && content > 0
			? [problem('content-and-code', first.path, top, { content, code: code.length, first: first.path })]
			: [];
	const paths = new Map(changes.map(({ path, from }) => [from ?? path, path]));
	const gone = before
		.filter(({ what, id }) => !now.has(`${what} ${id}`))
		.map(({ what, id, file, line }) =>
			problem('id-gone', paths.get(file) ?? file, { line, column: 1 }, { what, id }),
		);
	return [...mixed, ...changes.flatMap((change) => goneFrom(change, formerly)), ...gone].sort(
		(a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
	);
}

const top = { line: 1, column: 1 };
const page = /^content\/en\/(articles|faqs|glossary|sheets)\/([^/]+)\.(?:mdx|yaml)$/;

function goneFrom({ kind, path, from }: Change, formerly: ReadonlySet<string>): Problem[] {
	const old = kind.startsWith('R') ? from : kind === 'D' ? path : undefined;
	const [, room, slug] = page.exec(old ?? '') ?? [];
	if (room === undefined || slug === undefined || formerly.has(`${room}/${slug}`)) return [];
	const renamed = page.exec(path);
	if (kind.startsWith('R') && renamed?.[1] === room && renamed[2] === slug) return [];
	const what = kind.startsWith('R')
		? `This page was \`${slug}\` and its address is a promise. Add \`formerly: [${slug}]\` to its fields: the old address then goes on leading here.`
		: `\`${old}\` is gone, and its address was a promise. Name the page that answers instead: add \`${slug}\` to that page's \`formerly\`.`;
	return [problem('page-gone', kind.startsWith('R') ? path : (old ?? ''), top, { what })];
}

/** The ids that are addresses in a file of the content, whatever else is right or wrong there. */
export function idsIn(file: string, text: string): Id[] {
	const kinds = file.endsWith('.mdx')
		? ([
				['phrase', /<Phrase\b[^>]*?\sid="([^"]+)"/g],
				['claim', /<Evidence\b[^>]*?\sid="([^"]+)"/g],
			] as const)
		: file === 'content/en/topics.yaml'
			? ([['topic', /^- id: *["']?([\w-]+)/gm]] as const)
			: file === 'content/en/paths.yaml'
				? ([['path', /^- id: *["']?([\w-]+)/gm]] as const)
				: [];
	return kinds.flatMap(([what, pattern]) =>
		[...text.matchAll(pattern)].map(({ 1: id = '', index }) => ({
			what,
			id: sanitize(id),
			file,
			line: text.slice(0, index).split('\n').length,
		})),
	);
}

/** A page before and after; undefined where it wasn't there. */
interface Texts {
	path: string;
	before?: string | undefined;
	now?: string | undefined;
}

/** Articles and questions whose text changed, and whose day of `updated` didn't. */
export const oldDays = (texts: readonly Texts[]): Problem[] =>
	texts
		.filter(({ before, now }) => before !== undefined && now !== undefined && isOldDay(before, now))
		.map(({ path }) => problem('old-day', path, top, {}));
