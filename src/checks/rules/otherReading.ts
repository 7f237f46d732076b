import { load } from 'js-yaml';
import { schemas } from '../../content/schemas/index.ts';
import { isMdx, type FreshEntry } from '../source/content.ts';
import { frontmatterOf } from '../source/fence.ts';
import { problemOf, valueAt, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	'two-readings': {
		severity: 'error',
		part: 'Shape',
		message: ({ key }: { key: string }) =>
			`Unexpected value of \`${key}\`: one program reads it as text, another as a day or a number. Put it between quotation marks.`,
		what: 'The checker and the site read fields with two different programs, and they disagree about some unquoted values: `2026-01-10` as a title is a text to one and a day to the other. The page would not build, or would show something else than you wrote.',
		as: 'yaml',
		bad: 'title: 2026-01-10',
		mend: 'Put the value between quotation marks.',
		good: "title: '2026-01-10'",
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

type Path = (string | number)[];

/**
 * The site reads fields with another reader of YAML than the checker, which tells no places. Where the two see
 * different things, as in `title: 2026-01-10`, a day to one and a text to the other, nothing may be left to chance.
 */
export function otherReading(entry: FreshEntry, ours: unknown): Problem[] {
	if (!isMdx(entry) || entry.yaml.isPlain) return [];
	return differences(entry, ours).map((path) => {
		const place = valueAt(entry, ...path);
		const key = path.filter((part) => typeof part === 'string').join('.');
		return problem('two-readings', entry.file, place, { key });
	});
}

function differences(entry: FreshEntry, ours: unknown): Path[] {
	const theirs = read(frontmatterOf(entry.source));
	const result = schemas[entry.collection].safeParse(theirs);
	if (!result.success) return unique(result.error.issues.map(({ path }) => path.map(asPart)));
	return unlike(ours, result.data, []);
}

function read(text: string): unknown {
	try {
		return load(text);
	} catch {
		return undefined;
	}
}

/** The paths at which two values that were both read from YAML differ. */
function unlike(a: unknown, b: unknown, path: Path): Path[] {
	if (!isGroup(a) || !isGroup(b)) return Object.is(a, b) ? [] : [path];
	const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
	return keys.flatMap((key) => unlike(a[key], b[key], [...path, Array.isArray(a) ? Number(key) : key]));
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
const asPart = (part: PropertyKey) => (typeof part === 'number' ? part : String(part));
const unique = (paths: Path[]) => [...new Map(paths.map((path) => [path.join('/'), path])).values()];
