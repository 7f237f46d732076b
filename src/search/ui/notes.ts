import type { Plan } from '../query/plan.ts';
import { make, makeButton } from './make.ts';
import type { SearchWords } from './words.ts';

interface Context {
	words: string;
	exact: boolean;
	hasHits: boolean;
	t: SearchWords;
	onExact: (exact: boolean) => void;
}

/** What the search made of the words, and the way back to the words themselves. */
export function notes(
	{ mended, widened }: Plan,
	{ words, exact, hasHits, t, onExact }: Context,
): HTMLElement[] {
	if (exact)
		return [
			make(
				'p',
				{},
				t.isExact,
				' ',
				makeButton(t.widely, () => onExact(false), 'among-words'),
			),
		];
	const shown = `${words} ${mended ?? ''}`.toLowerCase();
	const also = widened.map(({ says }) => says).filter((says) => !shown.includes(says));
	const asTyped = () => onExact(true);
	return [
		mended !== undefined &&
			make(
				'p',
				{},
				...around(t.mended, mended),
				' ',
				makeButton(t.asTyped.replace('{words}', cutOff(words)), asTyped, 'among-words'),
			),
		hasHits &&
			also.length > 0 &&
			make(
				'p',
				{},
				...around(t.widened, also.join(', ')),
				' ',
				mended === undefined && makeButton(t.exactly, asTyped, 'among-words'),
			),
	].filter((note) => note !== false);
}

/** A pasted page is no name for a button. */
const cutOff = (words: string) => (words.length > maxShown ? `${words.slice(0, maxShown)} …` : words);
const maxShown = 100;

/** A text around words that stand out and keep their own direction of reading. */
function around(text: string, words: string): (Node | string)[] {
	const [before = '', after = ''] = text.split('{words}');
	return [before, make('bdi', {}, make('b', {}, words)), after];
}
