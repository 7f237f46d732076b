/**
 * The folds of a filter. Beside the list they stand open; above it one is open at a time, lies over the
 * list, and closes on Escape, on its own button or where somebody presses elsewhere.
 */
export function filterFolds(
	filter: HTMLElement,
	wide: MediaQueryList,
	goToList: () => void,
	signal: AbortSignal,
) {
	const folds = [...filter.querySelectorAll('details')];
	const openOver = () => (wide.matches ? undefined : folds.find(({ open }) => open));
	const arrange = () => {
		for (const fold of folds) {
			fold.name = wide.matches ? '' : 'filter';
			fold.open = wide.matches;
		}
	};
	const close = (then: (fold: HTMLDetailsElement) => void) => {
		const fold = openOver();
		if (!fold) return;
		fold.open = false;
		then(fold);
	};
	const intoSight = ({ target }: Event) => {
		if (target instanceof Element && target === openOver())
			target.querySelector('fieldset')?.scrollIntoView({ block: 'nearest' });
	};

	filter.addEventListener(
		'keydown',
		({ key }) => key === 'Escape' && close((fold) => fold.querySelector('summary')?.focus()),
		{ signal },
	);
	filter.addEventListener(
		'click',
		({ target }) => target instanceof Element && target.closest('.done') && close(goToList),
		{ signal },
	);
	addEventListener(
		'click',
		({ target }) => target instanceof Node && !filter.contains(target) && close(() => undefined),
		{ signal },
	);
	// `toggle` does not bubble, and a fold may open beyond the screen's end.
	filter.addEventListener('toggle', intoSight, { signal, capture: true });
	wide.addEventListener('change', arrange, { signal });
	arrange();
}
