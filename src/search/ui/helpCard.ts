import type { Danger } from '../query/danger.ts';
import { make } from './make.ts';
import { filled, type SearchWords } from './words.ts';

/** Words of care and the way to help, above whatever was found. */
export function helpCard(
	danger: Danger,
	base: string,
	t: SearchWords,
	lines: Promise<HTMLElement>,
): HTMLElement {
	const id = 'search-help';
	const numbers = make('p', { class: 'numbers' }, t.emergency);
	lines.then(
		(itsLines) => numbers.after(itsLines),
		() => undefined,
	);
	return make(
		'section',
		{ class: 'help-card', 'aria-labelledby': id, 'data-id': danger.id },
		make('h2', { id }, danger.title),
		make('p', {}, danger.text),
		make(
			'p',
			{ class: 'ways' },
			make('a', { href: `${base}help/`, class: 'button stop main' }, t.help),
			make(
				'a',
				{ href: base + danger.article.slice(1) },
				filled(t.read, { title: danger.articleTitle ?? '' }),
			),
			danger.other !== undefined &&
				make('a', { href: base + danger.other.slice(1) }, filled(t.read, { title: danger.otherTitle ?? '' })),
		),
		numbers,
		make('p', { class: 'small' }, t.quickly),
	);
}
