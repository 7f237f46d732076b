/** Whether previews are wanted: kept under one key (before, without the base path), and only once somebody has switched them off. */
const old = 'wiki:previews';
const key = import.meta.env.BASE_URL + old;
let here: boolean | undefined;

export function previewsWanted(): boolean {
	try {
		return here ?? (localStorage.getItem(key) ?? localStorage.getItem(old)) !== 'off';
	} catch {
		return here ?? true;
	}
}

/** Where storage is blocked, the choice holds for this page. */
export function wantPreviews(wanted: boolean) {
	here = wanted;
	try {
		for (const one of [key, old]) localStorage.removeItem(one);
		if (!wanted) localStorage.setItem(key, 'off');
	} catch {
		// Said above.
	}
}
