import { make } from './make.ts';
import type { SearchWords } from './words.ts';

/** Why the line stands there: a word may speak of danger, or nothing was found that surely answers. */
export type Why = 'word' | 'empty';

/** One quiet line with the way to help, where no card stands. */
export const helpLine = (why: Why, base: string, t: SearchWords): HTMLElement =>
	make(
		'p',
		{ class: 'help-line', 'data-why': why },
		t.mayNeedHelp,
		' ',
		make('a', { href: `${base}help/` }, t.getHelpLink),
	);
