import { scaleNames } from '../../self-test/scaleNames.ts';
import type { AnyField } from '../../content/collections.ts';
import { fieldOf, ofCollection, type Content, type Entry } from '../source/content.ts';
import { keyAt, nearest, problem, valueAt, type ContentRule, type Problem } from '../problem.ts';

/**
 * The self-test holds together: every scale that the result speaks of is there and no other, each statement, experiment
 * and request stands once, and a scale can be answered towards both of its ends.
 */
export const selfTest: ContentRule = (content) => {
	const scales = ofCollection(content, 'self-test');
	if (scales.length === 0) return [];
	return [
		...missingScales(scales),
		...repeatedTexts(scales),
		...(['statements', 'requests'] as const).flatMap((key) => repeatedIds(scales, key)),
		...scales.flatMap((scale) => [...direction(scale), ...something(scale), ...exercise(scale, content)]),
	];
};

function missingScales(scales: readonly Entry[]): Problem[] {
	const known: readonly string[] = scaleNames;
	const strangers = scales
		.filter(({ slug }) => !known.includes(slug))
		.map((scale) =>
			problem('self-test', scale.file, keyAt(scale, 'name'), {
				what: `Unexpected scale \`${scale.slug}\`: the result has no rule for it. Expected one of: ${known.join(', ')}.${didYouMean(scale.slug, known)}`,
			}),
		);
	const there = new Set(scales.map(({ slug }) => slug));
	const [first] = scales;
	const lacking = known.filter((name) => !there.has(name));
	if (lacking.length === 0 || !first) return strangers;
	return [
		...strangers,
		problem('self-test', first.file, keyAt(first, 'name'), {
			what: `Expected a file for each scale that the result speaks of, found none for ${lacking.join(', ')}. Bring it back: \`en/self-test/${lacking[0]}.yaml\`.`,
		}),
	];
}

const didYouMean = (found: string, known: readonly string[]) => {
	const near = nearest(found, [...known]);
	return near === undefined ? '' : ` Did you mean \`${near}\`?`;
};

interface Row {
	entry: Entry;
	row: Record<string, unknown>;
	path: (string | number)[];
}

const rowsOf = (entry: Entry, key: AnyField): Row[] => {
	const rows = fieldOf(entry, key);
	return (Array.isArray(rows) ? rows : []).flatMap((row: unknown, index) =>
		typeof row === 'object' && row !== null
			? [{ entry, row: row as Record<string, unknown>, path: [key, index] }]
			: [],
	);
};

/** A kept answer, or a shared link, must mean one thing only. */
const repeatedIds = (scales: readonly Entry[], key: AnyField) =>
	repeated(
		scales.flatMap((scale) => rowsOf(scale, key)),
		'id',
		(found, first) =>
			`Unexpected second \`${found}\` among the ${key}: the first is at ${first}. Give it a name of its own.`,
	);

const repeatedTexts = (scales: readonly Entry[]) =>
	repeated(
		scales.flatMap((scale) => rowsOf(scale, 'statements')),
		'text',
		(_found, first) =>
			`Unexpected second time of this statement: the first is at ${first}. A statement counts for one scale only.`,
	);

function repeated(
	rows: readonly Row[],
	key: string,
	say: (found: string, first: string) => string,
): Problem[] {
	const first = new Map<string, Row>();
	return rows.flatMap((one) => {
		const found = one.row[key];
		if (typeof found !== 'string') return [];
		const same = found
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
		const earlier = first.get(same);
		if (!earlier) {
			first.set(same, one);
			return [];
		}
		const place = `${earlier.entry.file}:${valueAt(earlier.entry, ...earlier.path, key).line}`;
		return [
			problem('self-test', one.entry.file, valueAt(one.entry, ...one.path, key), { what: say(found, place) }),
		];
	});
}

/** Somebody who agrees with everything must not come out at one end of every scale. */
function direction(entry: Entry): Problem[] {
	const rows = rowsOf(entry, 'statements');
	const reversed = rows.filter(({ row }) => row['reversed'] === true).length;
	if (rows.length < 3 || (reversed > 0 && reversed < rows.length)) return [];
	return [
		problem('self-test', entry.file, keyAt(entry, 'statements'), {
			what: `Expected statements in both directions, found ${reversed === 0 ? 'none' : 'only those'} with \`reversed: true\`. Word at least one so that agreeing speaks for the ${reversed === 0 ? 'low' : 'high'} end.`,
		}),
	];
}

const something = (entry: Entry<'self-test'>): Problem[] =>
	!entry.data || (entry.data['exercise'] === undefined) !== (entry.data['sheet'] === undefined)
		? []
		: [
				problem('self-test', entry.file, keyAt(entry, 'phrase'), {
					what: 'Expected an exercise or a sheet: exactly one of the two. Write `exercise:` with `article` and `id`, or `sheet:` with its name.',
				}),
			];

function exercise(entry: Entry<'self-test'>, content: Content): Problem[] {
	const { article: slug, id } = (entry.data?.['exercise'] ?? {}) as Record<string, unknown>;
	const article = ofCollection(content, 'articles').find((one) => one.slug === slug);
	// An article that isn't there, or couldn't be read, is told elsewhere.
	if (typeof id !== 'string' || !article?.found || article.syntaxErrors.length > 0) return [];
	const ids = article.found.exercises.map((one) => one.id);
	if (ids.includes(id)) return [];
	return [
		problem('self-test', entry.file, valueAt(entry, 'exercise', 'id'), {
			what: `Unexpected exercise \`${id}\`: the article \`${article.slug}\` has none of that name.${didYouMean(id, ids)}`,
		}),
	];
}
