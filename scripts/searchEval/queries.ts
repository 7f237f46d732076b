/** A row of a file of queries: one JSON object a line, or only the words. */
export interface Query {
	q: string;
	/** It says what should come. What only says its words is shown with its results and counted nowhere. */
	isJudged: boolean;
	/** lay, term, typo, question, prefix, danger, nothing; other names are taken as they come. */
	type: string;
	/** No page covers its subject yet: it is counted by itself. */
	waiting: boolean;
	/** What should come: any of these, sought in a result's title, heading and address. */
	want: RegExp[];
	/** The best one. */
	grade2: RegExp[];
}

/** Reads the rows. Throws with the line of the first that can't be read. */
export function readQueries(text: string, file: string): Query[] {
	const queries = text.split('\n').flatMap((line, index) => {
		if (line.trim() === '') return [];
		try {
			const isWords = !line.trim().startsWith('{');
			return [readRow(isWords ? { q: line.trim() } : (JSON.parse(line) as Record<string, unknown>))];
		} catch (error) {
			throw new Error(`${file}:${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
		}
	});
	if (queries.length === 0)
		throw new Error(
			`${file} holds no query, expected one JSON object a line, or the words of one query a line.`,
		);
	return queries;
}

function readRow({ q, type, want, grade2, waiting }: Record<string, unknown>): Query {
	if (typeof q !== 'string' || !['string', 'undefined'].includes(typeof type))
		throw new Error('Expected a row with the text `q`, and the text `type` where it says what should come.');
	return {
		q,
		isJudged: type !== undefined,
		type: typeof type === 'string' ? type : 'unknown',
		waiting: waiting === true,
		want: patterns(want, 'want'),
		grade2: patterns(grade2, 'grade2'),
	};
}

function patterns(value: unknown, key: string): RegExp[] {
	const list = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
	if (!list.every((one) => typeof one === 'string'))
		throw new Error(`Expected \`${key}\` to be a list of regular expressions.`);
	return list.map((one: string) => new RegExp(one, 'i'));
}
