/** From 1, not like me, to 5, very like me. A skipped statement has none. */
export type Answer = 1 | 2 | 3 | 4 | 5;
/** Answers by the statement's id. */
export type Answers = Readonly<Record<string, Answer>>;

export interface Scored {
	statements: readonly { id: string; reversed?: true | undefined }[];
}

export type Level = 'low' | 'middle' | 'high';

/** Where somebody stands on a scale, from 1 to 5. */
export interface Band {
	answered: number;
	/** The mean of what was answered, with reversed statements turned round; undefined below three answers. */
	mean: number | undefined;
	level: Level | undefined;
	/** The ends of the band: wherever the mean could lie, whatever the missing answers were, and a little more. */
	from: number;
	to: number;
}

const least = 1;
const most = 5;
/** Fewer answers give no band. */
const fewest = 3;
/** Five worded steps can't tell a finer difference, so even a whole scale is no dot. */
const blur = 0.25;

/** A reversed statement counts the other way round: 5 for 1. */
const turned = (answer: number, reversed: boolean) => (reversed ? least + most - answer : answer);

/** The band of one scale. Depends on the answers alone, not on their order. */
export function bandOf({ statements }: Scored, answers: Answers): Band {
	const values = statements.flatMap(({ id, reversed }) => {
		const answer = answers[id];
		return answer === undefined ? [] : [turned(answer, reversed === true)];
	});
	const [answered, missing] = [values.length, statements.length - values.length];
	if (answered < fewest) return { answered, mean: undefined, level: undefined, from: least, to: most };
	const sum = values.reduce((total, value) => total + value, 0);
	const mean = sum / answered;
	return {
		answered,
		mean,
		level: levelOf(mean),
		from: Math.max(least, (sum + missing * least) / statements.length - blur),
		to: Math.min(most, (sum + missing * most) / statements.length + blur),
	};
}

/** Bands without holes: below 2.5, from 2.5 to 3.5, above 3.5. */
const levelOf = (mean: number): Level => (mean < 2.5 ? 'low' : mean > 3.5 ? 'high' : 'middle');
