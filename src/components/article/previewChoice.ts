/** Whether previews are wanted: kept under one key, and only once somebody has switched them off. */
const key = 'wiki:previews';
let here: boolean | undefined;

export function previewsWanted(): boolean {
	try {
		return here ?? localStorage.getItem(key) !== 'off';
	} catch {
		return here ?? true;
	}
}

/** Where storage is blocked, the choice holds for this page. */
export function wantPreviews(wanted: boolean) {
	here = wanted;
	try {
		if (wanted) localStorage.removeItem(key);
		else localStorage.setItem(key, 'off');
	} catch {
		// Said above.
	}
}
