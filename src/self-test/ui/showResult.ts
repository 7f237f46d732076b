import type { Result } from '../result.ts';
import type { Band } from '../score.ts';

/** Shows what the answers carry, and puts away the rest: all words stand in the page. */
export function showResult(root: HTMLElement, result: Result) {
	const { bands, role, strengths, experiments, focus } = result;
	show(
		root,
		'data-strength',
		(name) => strengths.some((one) => one === name) || (name === 'none' && strengths.length === 0),
	);
	show(root, 'data-role', (name) => name === role);
	show(root, 'data-focus', (name) => name === focus);
	show(root, 'data-experiment', (name, element) => {
		const id = element.querySelector('input')?.value;
		return experiments.some((one) => one.scale === name && one.id === id);
	});
	// Not by :has(): the browser would look up the tree at each choice that is put away.
	for (const choices of root.querySelectorAll('.week fieldset, .share fieldset'))
		choices.toggleAttribute('data-off', !choices.querySelector('label:not([data-off])'));
	for (const line of root.querySelectorAll<HTMLElement>('[data-line]')) {
		const band = bands[line.dataset['line'] as keyof typeof bands];
		show(line, 'data-level', (name) => name === (band.level ?? 'none'));
		drawBand(line.querySelector('rect'), band);
	}
	const [worry, distance] = [bands['closeness-worry'], bands['closeness-distance']];
	const groups = {
		any: focus !== undefined,
		none: focus === undefined,
		map: worry.mean !== undefined && distance.mean !== undefined,
		sides: role !== undefined,
	};
	show(root, 'data-known', (name) => groups[name as keyof typeof groups]);
	tellRegion(root, worry, distance);
	drawRegion(root.querySelector('.map rect'), worry, distance);
}

/** The map in words, for whoever doesn't see it: those that stand at the two lines. */
function tellRegion(root: HTMLElement, worry: Band, distance: Band) {
	const map = root.querySelector<SVGElement>('.map');
	const words = (line: string, { level }: Band) =>
		root.querySelector(`[data-line="${line}"] [data-level="${level}"] .told`)?.textContent ?? '';
	map?.setAttribute(
		'aria-label',
		(map.dataset['label'] ?? '')
			.replace('{worry}', words('closeness-worry', worry))
			.replace('{distance}', words('closeness-distance', distance)),
	);
}

function show(
	root: HTMLElement,
	attribute: string,
	isShown: (name: string, element: HTMLElement) => boolean,
) {
	for (const element of root.querySelectorAll<HTMLElement>(`[${attribute}]`))
		element.toggleAttribute('data-off', !isShown(element.getAttribute(attribute) ?? '', element));
}

/** From 1 to 5 along a length. */
const along = (value: number, start: number, length: number) => start + ((value - 1) / 4) * length;

function drawBand(rect: Element | null, { from, to, mean }: Band) {
	const [start, end] = [along(from, 4, 392), along(to, 4, 392)];
	rect?.setAttribute('x', String(start));
	rect?.setAttribute('width', String(mean === undefined ? 0 : end - start));
}

/** Worry from left to right, distance from bottom to top; nothing where either line has no band. */
function drawRegion(rect: Element | null, worry: Band, distance: Band) {
	const isComplete = worry.mean !== undefined && distance.mean !== undefined;
	const [left, right] = [along(worry.from, 10, 180), along(worry.to, 10, 180)];
	const [top, bottom] = [190 - along(distance.to, 0, 180), 190 - along(distance.from, 0, 180)];
	const sizes = {
		x: left,
		y: top,
		width: isComplete ? right - left : 0,
		height: isComplete ? bottom - top : 0,
	};
	for (const [name, value] of Object.entries(sizes)) rect?.setAttribute(name, String(value));
}
