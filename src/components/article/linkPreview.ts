import { previews } from '../../i18n/previews.ts';
import { adoptStyles } from '../../browser/adoptStyles.ts';
import styles from './link-preview.css?inline';
import { previewsWanted, wantPreviews } from './previewChoice.ts';
import { anchorPopover } from '../../browser/anchorPopover.ts';

/** What a page tells of itself. */
interface Glimpse {
	title: string;
	description: string;
	/** How sure it is, where it grades its claims. */
	mix: string | undefined;
}

const pause = 500;
/** Long enough to move the mouse from the link into its preview. */
const grace = 300;

const cache = new Map<string, Promise<Glimpse | undefined>>();
let card: HTMLElement | undefined;
/** The link that is waited for or shown. */
let current: HTMLAnchorElement | undefined;
let timer = 0;

/** Shows a preview of a link after a pause, for as long as the mouse or the focus stays on the link or the preview. */
export function preview(link: HTMLAnchorElement, host: HTMLElement) {
	if (!('popover' in host) || savesData() || !previewsWanted()) return;
	if (link === current) return isOpen() ? keep() : undefined;
	if (current) close();
	current = link;
	after(pause, () => void open(link, host));
	for (const name of ['pointerleave', 'blur']) link.addEventListener(name, leave);
}

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
const isOpen = () => card?.matches(':popover-open') ?? false;

async function open(link: HTMLAnchorElement, host: HTMLElement) {
	const address = link.href.split('#')[0] ?? '';
	const waiting = cache.get(address) ?? glimpse(address);
	cache.set(address, waiting);
	const glimpsed = await waiting;
	// Meanwhile the reader may have gone on; what can't be shown is quietly not shown.
	if (!glimpsed || link !== current) return;
	card ??= create(host);
	card.replaceChildren(
		element('b', glimpsed.title),
		element('p', glimpsed.description),
		...(glimpsed.mix === undefined ? [] : [element('p', glimpsed.mix, 'small')]),
		choice(host, false),
	);
	anchorPopover(card, link);
}

/** Asks a page itself. Whatever is no page of the wiki, or can't be reached, has no preview. */
async function glimpse(address: string): Promise<Glimpse | undefined> {
	try {
		const response = await fetch(address);
		if (!response.ok || !response.headers.get('Content-Type')?.startsWith('text/html')) return undefined;
		// The other page's styles are none that this page's policy allows: it would tell of each as a violation.
		const html = (await response.text()).replace(/<style\b[^>]*>[^]*?<\/style>/g, '');
		const page = new DOMParser().parseFromString(html, 'text/html');
		const title = wordsOf(page.querySelector('main h1'));
		const description = page.querySelector<HTMLMetaElement>('meta[name="description"]')?.content;
		return title && description
			? { title, description, mix: wordsOf(page.querySelector('.mix')) }
			: undefined;
	} catch {
		cache.delete(address);
		return undefined;
	}
}

const wordsOf = (part: Element | null) => part?.textContent.replace(/\s+/g, ' ').trim();

function create(host: HTMLElement): HTMLElement {
	const made = element('div', '', 'beside preview');
	made.popover = 'manual';
	made.addEventListener('pointerenter', keep);
	made.addEventListener('pointerleave', leave);
	made.addEventListener('focusin', keep);
	made.addEventListener('focusout', leave);
	document.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') close();
	});
	adoptStyles(styles);
	host.append(made);
	return made;
}

/** The switch, in the preview itself; pressed, it says what it did and offers the way back. */
function choice(host: HTMLElement, wanted: boolean): HTMLElement {
	const button = element('button', previews[wanted ? 'on' : 'off']);
	button.addEventListener('click', () => {
		wantPreviews(wanted);
		const other = choice(host, !wanted);
		const status = element('p', previews[wanted ? 'areOn' : 'areOff']);
		status.role = 'status';
		card?.replaceChildren(status, other);
		other.focus();
	});
	return button;
}

function element(name: string, text: string, className = ''): HTMLElement {
	const made = document.createElement(name);
	made.textContent = text;
	made.className = className;
	return made;
}

function after(milliseconds: number, then: () => void) {
	clearTimeout(timer);
	timer = window.setTimeout(then, milliseconds);
}

const keep = () => clearTimeout(timer);

/** The mouse may come back, and the focus may go from the link into the preview. */
const leave = () =>
	after(grace, () => {
		if (!card?.matches(':hover, :focus-within') && !current?.matches(':hover, :focus-visible')) close();
	});

function close() {
	keep();
	current = undefined;
	if (isOpen()) card?.hidePopover();
}
