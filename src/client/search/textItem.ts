import { make } from './make.ts';
import type { TextHit } from './pageTexts.ts';
import type { SearchWords } from './words.ts';

/** A page that says the words somewhere in its text, with the place. */
export function textItem(
	{ path, title, kind, excerpt }: TextHit,
	base: string,
	t: SearchWords,
): HTMLLIElement {
	const text = make('p');
	// Pagefind escapes its excerpts and marks the words it found.
	text.innerHTML = excerpt;
	const name = t.kind[kind as keyof SearchWords['kind']] ?? kind;
	return make(
		'li',
		{ class: kind.toLowerCase() },
		make('span', { class: 'label' }, `${name} · ${t.inText}`),
		make('a', { href: base + path.slice(1), class: 'hit' }, title),
		text,
	);
}
