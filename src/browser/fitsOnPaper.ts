/** What a margin of 12 mm leaves of the shorter of A4 and Letter, in CSS pixels (96 an inch), and a little less. */
const roomOnPaper = ((279.4 - 2 * 12) / 25.4) * 96 * 0.985;

/** Twice as many letters as the smallest print puts on a sheet: nothing has to be laid out to see that. */
const surelyTooMany = 12_000;

/**
 * Whether a part of a page would not fit one sheet of paper: a copy of it, as wide as paper is (the class `paper` sees
 * to that), is laid out and taken away again.
 */
export function isTooLong(around: HTMLElement, part: string): boolean {
	const leaf = around.querySelector(part);
	if (!leaf) return false;
	const typed = [...leaf.querySelectorAll('textarea')];
	if (typed.reduce((sum, { value }) => sum + value.length, 0) > surelyTooMany) return true;
	const copy = leaf.cloneNode(true) as HTMLElement;
	copy.querySelectorAll('textarea').forEach((field, index) => (field.value = typed[index]?.value ?? ''));
	copy.inert = true;
	copy.classList.add('paper');
	leaf.parentElement?.append(copy);
	const { height } = copy.getBoundingClientRect();
	copy.remove();
	return height > roomOnPaper;
}
