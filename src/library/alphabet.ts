/** Groups things under the first letter of their name; whatever begins with no letter stands under `#`. */
export function byLetter<T>(
	things: readonly T[],
	nameOf: (thing: T) => string,
): { letter: string; things: T[] }[] {
	const groups = new Map<string, T[]>();
	const sorted = [...things].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
	for (const thing of sorted) {
		const first = nameOf(thing).normalize('NFD').charAt(0).toUpperCase();
		const letter = /\p{L}/u.test(first) ? first : '#';
		groups.set(letter, [...(groups.get(letter) ?? []), thing]);
	}
	return [...groups].map(([letter, group]) => ({ letter, things: group }));
}
