import { isWhole, ofCollection, type Content, type Entry } from '../source/content.ts';
import { nearest, problemOf, valueAt, type ContentRule, type Problem, type RuleDoc } from '../problem.ts';

export const doc = {
	'path-steps': {
		severity: 'error',
		part: 'Structure',
		message: ({ what }: { what: string }) => what,
		what: "A path leads through several articles, with one thing to do in each step. This one has a single step, two steps of one name, or an exercise that its article doesn't have.",
		as: 'yaml',
		in: 'en/paths.yaml',
		bad: `article: pause
exercise: agre`,
		mend: 'Give it two steps at least, each a name of its own. An exercise is named by the `id` that stands in its article.',
		good: `article: pause
exercise: agree`,
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** A path leads somewhere: it has two steps at least, each of another name, and each exercise stands in its article. */
export const run: ContentRule = (content) =>
	ofCollection(content, 'paths').flatMap((entry) => {
		const steps = entry.data?.['steps'];
		// What is no list is reported by the schema, and so is an empty one.
		if (!Array.isArray(steps) || steps.length === 0) return [];
		return [
			...(steps.length === 1 ? [report(entry, ['steps'], tooShort)] : []),
			...steps.flatMap((_step, index) => checkStep(content, entry, steps as unknown[], index)),
		];
	});

const tooShort =
	'This path has one step, expected two at least: a way leads from one thing to another. Add a step, or link to the article instead.';

function checkStep(content: Content, entry: Entry, steps: unknown[], index: number): Problem[] {
	const { id, article, exercise } = fieldsOf(steps[index]);
	const isRepeated = id !== undefined && steps.slice(0, index).some((earlier) => fieldsOf(earlier).id === id);
	return [
		...(isRepeated
			? [
					report(
						entry,
						['steps', index, 'id'],
						`Unexpected second step \`${typeof id === 'string' ? id : ''}\`, expected a name of its own.`,
					),
				]
			: []),
		...missingExercise(content, entry, index, article, exercise),
	];
}

function missingExercise(
	content: Content,
	entry: Entry,
	index: number,
	slug: unknown,
	id: unknown,
): Problem[] {
	const article = ofCollection(content, 'articles').find((one) => one.slug === slug);
	// An article that is not there, or can't be read, is reported elsewhere.
	if (typeof id !== 'string' || !article || !isWhole(article)) return [];
	const known = (article.found?.exercises ?? []).map((exercise) => exercise.id);
	if (known.includes(id)) return [];
	const near = nearest(id, known);
	return [
		report(
			entry,
			['steps', index, 'exercise'],
			`Unexpected \`exercise: ${id}\`: the article \`${String(slug)}\` has no such exercise.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
		),
	];
}

const report = (entry: Entry, path: (string | number)[], what: string) =>
	problem('path-steps', entry.file, valueAt(entry, ...path), { what });

const fieldsOf = (step: unknown): { id?: unknown; article?: unknown; exercise?: unknown } =>
	typeof step === 'object' && step !== null ? step : {};
