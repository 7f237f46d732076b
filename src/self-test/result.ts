import { scaleNames, type ScaleName } from './scaleNames.ts';
import { bandOf, type Answers, type Band, type Level, type Scored } from './score.ts';

/** A scale as far as the result asks for it. */
export interface ResultScale extends Scored {
	name: ScaleName;
	experiments: readonly { id: string; when: 'low' | 'high' }[];
}

export interface Result {
	bands: Record<ScaleName, Band>;
	/** Who does more of what in a disagreement; undefined where neither scale has a band. */
	role: 'pressing' | 'leaving' | 'either' | undefined;
	strengths: ScaleName[];
	/** Two things to choose from. */
	experiments: { scale: ScaleName; id: string }[];
	/** The scale that the article and the question are taken from; undefined where no scale has a band. */
	focus: ScaleName | undefined;
}

/** Scales whose high end is the easy one. On the others it is the low end. */
const easyHigh: readonly ScaleName[] = ['mending', 'responding', 'getting-back'];
/** How far apart pressing and leaving must lie before one of them is named. */
const clearDifference = 1.5;

/** The result of some answers. Never one total; a role or a strength only where the answers carry it. */
export function resultOf(scales: readonly ResultScale[], answers: Answers): Result {
	const bands = Object.fromEntries(
		scaleNames.map((name) => [name, bandOf(named(scales, name), answers)]),
	) as Record<ScaleName, Band>;
	const ranked = scaleNames
		.filter((name) => bands[name].mean !== undefined)
		.sort((a, b) => burden(b, bands[b]) - burden(a, bands[a]));
	return {
		bands,
		role: roleOf(scales, bands),
		strengths: easyHigh.filter((name) => isStrength(name, bands)),
		experiments: twoOf(ranked.flatMap((name) => fitting(named(scales, name), bands[name]))),
		focus: ranked[0],
	};
}

function named(scales: readonly ResultScale[], name: ScaleName): ResultScale {
	const scale = scales.find((one) => one.name === name);
	if (!scale) throw new Error(`Expected the scale ${name} of the self-test, found none.`);
	return scale;
}

function roleOf(scales: readonly ResultScale[], { pressing, leaving }: Result['bands']): Result['role'] {
	if (pressing.mean === undefined && leaving.mean === undefined) return undefined;
	const isWhole = (name: 'pressing' | 'leaving', band: Band) =>
		band.answered === named(scales, name).statements.length;
	const difference = (pressing.mean ?? 0) - (leaving.mean ?? 0);
	const isClear =
		isWhole('pressing', pressing) && isWhole('leaving', leaving) && Math.abs(difference) >= clearDifference;
	return isClear ? (difference > 0 ? 'pressing' : 'leaving') : 'either';
}

/** Mending everything oneself, where little comes back, is no strength. */
const isStrength = (name: ScaleName, bands: Result['bands']) =>
	bands[name].level === 'high' && !(name === 'mending' && bands['getting-back'].level === 'low');

/** How far a band lies from the easy end, in points of the scale. */
const burden = (name: ScaleName, { mean = 3 }: Band) => (easyHigh.includes(name) ? 5 - mean : mean - 1);

/** What fits a band: that of its own end, in the middle that of the nearer one. */
function fitting({ name, experiments }: ResultScale, { mean, level }: Band): Result['experiments'] {
	const end: Level = level === 'middle' ? ((mean ?? 3) < 3 ? 'low' : 'high') : (level ?? 'middle');
	return experiments.filter(({ when }) => when === end).map(({ id }) => ({ scale: name, id }));
}

/** The first, and the first of another scale; or the second of the same. */
function twoOf(all: Result['experiments']): Result['experiments'] {
	const [first, second] = all;
	const other = all.find(({ scale }) => scale !== first?.scale) ?? second;
	return [first, other].filter((one) => one !== undefined);
}
