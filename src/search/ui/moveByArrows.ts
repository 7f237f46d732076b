/**
 * The keys of the search: Down and Up go from the field through the links of what was found and back, Escape goes
 * back to the field, and in the field empties it.
 */
export function moveByArrows(box: HTMLElement, field: HTMLInputElement, onClear: () => void) {
	box.addEventListener('keydown', (event) => {
		const target = event.target as HTMLElement;
		if (event.key === 'Escape') {
			if (target !== field) field.focus();
			else if (field.value !== '') onClear();
			else return;
			return event.preventDefault();
		}
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined || target.closest('select, input[type="radio"]')) return;
		const stops = [field, ...box.querySelectorAll<HTMLElement>('.help-card a, .help-line a, a.hit')];
		const at = stops.indexOf(target.closest<HTMLElement>('a, input') ?? field);
		const next = stops[at + step];
		if (at < 0 || !next) return;
		event.preventDefault();
		next.focus();
	});
}
