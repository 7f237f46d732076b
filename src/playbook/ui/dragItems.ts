/** Lets the items of a list be dragged by their handle. Calls back with the item and its new place, from 0. */
export function dragItems(
	list: HTMLElement,
	moved: (item: HTMLElement, to: number) => void,
	signal: AbortSignal,
) {
	let item: HTMLElement | undefined;
	list.addEventListener(
		'pointerdown',
		(event) => {
			const handle = (event.target as Element).closest('.drag');
			if (!handle) return;
			item = handle.closest<HTMLElement>('li') ?? undefined;
			item?.classList.add('dragged');
			handle.setPointerCapture(event.pointerId);
		},
		{ signal },
	);
	list.addEventListener(
		'pointermove',
		(event) => {
			if (!item) return;
			const others = [...list.children].filter((one) => one !== item);
			const before = others.find((one) => {
				const { top, height } = one.getBoundingClientRect();
				return event.clientY < top + height / 2;
			});
			if (item.nextElementSibling !== (before ?? null)) list.insertBefore(item, before ?? null);
		},
		{ signal },
	);
	const drop = () => {
		if (!item) return;
		const dropped = item;
		item = undefined;
		dropped.classList.remove('dragged');
		moved(dropped, [...list.children].indexOf(dropped));
	};
	for (const name of ['pointerup', 'pointercancel']) list.addEventListener(name, drop, { signal });
}
