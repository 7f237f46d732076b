/** A statement with its number on the page, from 1. */
export interface Numbered<S> {
	number: number;
	scale: string;
	statement: S;
}

/** How many statements stand on the screen at once. */
const size = 5;

/**
 * The statements in small groups. They take turns, one of each scale, so that nobody answers a scale in one go and
 * makes its answers fit each other.
 */
export function inGroups<S>(scales: readonly { slug: string; statements: readonly S[] }[]): Numbered<S>[][] {
	const rounds = Math.max(0, ...scales.map(({ statements }) => statements.length));
	const inTurn = Array.from({ length: rounds }, (_, round) =>
		scales.flatMap(({ slug, statements }) => {
			const statement = statements[round];
			return statement === undefined ? [] : [{ scale: slug, statement }];
		}),
	).flat();
	const numbered = inTurn.map((one, at) => ({ ...one, number: at + 1 }));
	return Array.from({ length: Math.ceil(numbered.length / size) }, (_, at) =>
		numbered.slice(at * size, (at + 1) * size),
	);
}
