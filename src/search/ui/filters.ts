import type { Card, Kind, Named } from '../query/format.ts';
import { make } from './make.ts';
import type { SearchWords } from './words.ts';

export interface Chosen {
	kind?: Kind | undefined;
	topic?: string | undefined;
	situation?: string | undefined;
}

interface Context {
	t: SearchWords;
	topics: readonly Named[];
	situations: readonly Named[];
	onChange: (chosen: Chosen) => void;
}

const facets = ['kind', 'topic', 'situation'] as const;
type Facet = (typeof facets)[number];

/** Whether a result is what was chosen; `but` leaves one of the choices open. */
export const fits = (card: Card, chosen: Chosen, but?: Facet) =>
	facets.every((facet) => facet === but || chosen[facet] === undefined || card[facet] === chosen[facet]);

/** The choices that make a difference, each with how many results it has; nothing where there is no choice. */
export function filterForm(
	cards: readonly Card[],
	chosen: Chosen,
	context: Context,
): HTMLElement | undefined {
	const { t, topics, situations } = context;
	const kinds = (['Question', 'Article', 'Phrase', 'Term'] as const).map((id) => ({
		id,
		title: t.kinds[id],
	}));
	const choice = kindChoice(cards, chosen, kinds, context);
	const selects = [
		selectOf('topic', t.topic, topics, cards, chosen, context),
		selectOf('situation', t.situation, situations, cards, chosen, context),
	].filter((part) => part !== undefined);
	if (!choice && selects.length === 0) return undefined;
	return make('div', { class: 'filters' }, choice, selects.length > 0 && narrower(selects, chosen, t));
}

/** Seldom used, so that it takes one word's room until it is. */
function narrower(selects: HTMLElement[], { topic, situation }: Chosen, t: SearchWords) {
	const details = make('details', {}, make('summary', {}, t.narrow), ...selects);
	details.open = topic !== undefined || situation !== undefined;
	return details;
}

interface Option extends Named {
	count: number;
}

/** The options of a facet that some result has, those chosen elsewhere counted in. */
function optionsOf(facet: Facet, named: readonly Named[], cards: readonly Card[], chosen: Chosen): Option[] {
	const open = cards.filter((card) => fits(card, chosen, facet));
	return named
		.map((one) => ({ ...one, count: open.filter((card) => card[facet] === one.id).length }))
		.filter(({ id, count }) => count > 0 || chosen[facet] === id);
}

function kindChoice(
	cards: readonly Card[],
	chosen: Chosen,
	kinds: readonly Named[],
	{ t, onChange }: Context,
) {
	const options = optionsOf('kind', kinds, cards, chosen);
	if (options.length < 2 && chosen.kind === undefined) return undefined;
	const all = {
		id: 'all',
		title: t.kinds.all,
		count: cards.filter((card) => fits(card, chosen, 'kind')).length,
	};
	const radios = [all, ...options].map(({ id, title, count }) => {
		const radio = make('input', { type: 'radio', name: 'kind', value: id });
		radio.checked = (chosen.kind ?? 'all') === id;
		radio.addEventListener('change', () =>
			onChange({ ...chosen, kind: id === 'all' ? undefined : (id as Kind) }),
		);
		return make('label', {}, radio, ` ${title} `, make('span', { class: 'count' }, String(count)));
	});
	return make('fieldset', {}, make('legend', { class: 'hidden' }, t.filter), ...radios);
}

function selectOf(
	facet: 'topic' | 'situation',
	title: string,
	named: readonly Named[],
	cards: readonly Card[],
	chosen: Chosen,
	{ t, onChange }: Context,
) {
	const options = optionsOf(facet, named, cards, chosen);
	if (options.length < 2 && chosen[facet] === undefined) return undefined;
	const select = make(
		'select',
		{ name: facet },
		make('option', { value: '' }, t.any),
		...options.map(({ id, title: name, count }) => make('option', { value: id }, `${name} (${count})`)),
	);
	select.value = chosen[facet] ?? '';
	select.addEventListener('change', () => onChange({ ...chosen, [facet]: select.value || undefined }));
	return make('label', {}, `${title} `, select);
}
