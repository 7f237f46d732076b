import { isOldDay } from './updatedDay.ts';

/** A changed file as `git diff --name-status` tells it. */
export interface Change {
	/** A: added, M: changed, D: deleted, R: renamed, with how much is still the same behind it. */
	kind: string;
	path: string;
	/** The old path of a renamed file. */
	from?: string | undefined;
}

export interface ProposalProblem {
	file: string;
	severity: 'error' | 'warning';
	message: string;
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

const page = /^content\/en\/(articles|faqs|glossary|sheets)\/([^/]+)\.(?:mdx|yaml)$/;

/**
 * What only the comparison with main can tell: content and code changed at once, and pages that are gone or
 * renamed although their address is a promise. `formerly` gives the old names that the content lists now, as `articles/slug`.
 */
export function proposalProblems(
	changes: readonly Change[],
	formerly: ReadonlySet<string>,
): ProposalProblem[] {
	const isContent = ({ path }: Change) => path.startsWith('content/');
	const code = changes.filter((change) => !isContent(change));
	const content = changes.filter(isContent);
	const [firstCode] = code;
	const mixed: ProposalProblem[] =
		firstCode !== undefined && content.length > 0
			? [
					{
						file: firstCode.path,
						severity: 'warning',
						message: `This proposal changes content (${content.length} files) and code (${code.length}, the first is ${firstCode.path}) at once. The content is checked with the code of main, so what needs both may fail here. Make it two proposals: the code first, then the content. Nothing is lost.`,
					},
				]
			: [];
	return [...mixed, ...changes.flatMap((change) => goneFrom(change, formerly))];
}

function goneFrom({ kind, path, from }: Change, formerly: ReadonlySet<string>): ProposalProblem[] {
	const old = kind.startsWith('R') ? from : kind === 'D' ? path : undefined;
	const [, room, slug] = page.exec(old ?? '') ?? [];
	if (room === undefined || slug === undefined || formerly.has(`${room}/${slug}`)) return [];
	const renamed = page.exec(path);
	if (kind.startsWith('R') && renamed?.[1] === room && renamed[2] === slug) return [];
	const message = kind.startsWith('R')
		? `This page was \`${slug}\` and its address is a promise. Add \`formerly: [${slug}]\` to its fields: the old address then goes on leading here.`
		: `\`${old}\` is gone, and its address was a promise. Name the page that answers instead: add \`${slug}\` to that page's \`formerly\`.`;
	return [{ file: kind.startsWith('R') ? path : (old ?? ''), severity: 'error', message }];
}

/** A page before and after; undefined where it wasn't there. */
interface Texts {
	path: string;
	before?: string | undefined;
	now?: string | undefined;
}

/** Articles and questions whose text changed, and whose day of `updated` didn't. */
export const oldDays = (texts: readonly Texts[]): ProposalProblem[] =>
	texts
		.filter(({ before, now }) => before !== undefined && now !== undefined && isOldDay(before, now))
		.map(({ path }) => ({
			file: path,
			severity: 'warning',
			message:
				'The text changed and `updated` is the same day as before. Readers trust this day: set it to today by hand, or run `npm run updated`.',
		}));
