/**
 * <leave-site>: "Leave this site" on one tap, and by Shift three times within five seconds on every page, also where
 * the link is not shown. Without script the link is a plain link.
 *
 * Stored: `left` in sessionStorage, under the base path: where leaving led to. Set after everything else of the wiki was
 * cleared. It lives as long as the tab, or
 * until an address of the wiki is opened anew. It says nothing of what was read. As long as it is there, Back into the
 * pages that were read before leads away again: here where they come out of the browser's cache, in the early script
 * (src/browser/inlineScripts.ts) where they are loaded. Content may change freely: nothing of it is stored.
 *
 * Firefox gives a page out of its cache the sessionStorage of the time when it went in, without `left`. There the tab's
 * history tells: a page of the wiki that came next is no longer there, since leaving has put the other site in its place.
 * (Where that next page was typed in or chosen from the bookmarks, Firefox tells nothing, and Back shows the page.)
 */
const root = document.documentElement;
const base = import.meta.env.BASE_URL;
/** Where leaving led to; it stays in the tab. */
const left = `${base}left`;
const fiveSeconds = 5000;
/** What parts of the wiki keep in localStorage, under the base path. */
const stored = ['theme', 'wiki:previews', 'self-test', 'playbook'];

export class LeaveSite extends HTMLElement {
	/** When Shift was pressed alone, for each time of the last five seconds. */
	#times: number[] = [];
	/** The Shift keys that are down, as long as nothing else is pressed with them. */
	readonly #alone = new Set<string>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** A page of the wiki comes after this one in the tab's history. */
	#hasNext = false;

	connectedCallback() {
		addEventListener('click', (event) => {
			const { target, clientX, clientY } = event;
			// While one page fades into the next, a press finds nothing but the page as a whole.
			const isAt = ({ x, y, right, bottom }: DOMRect) =>
				clientX > x && clientX < right && clientY > y && clientY < bottom;
			for (const link of document.querySelectorAll('.leave'))
				if (target === link || (target === root && isAt(link.getBoundingClientRect()))) {
					event.preventDefault();
					this.#leave();
				}
		});
		addEventListener('keydown', (event) => this.#down(event), true);
		addEventListener('keyup', (event) => this.#up(event), true);
		for (const other of ['pointerdown', 'wheel'])
			addEventListener(other, () => this.#reset(), { capture: true, passive: true });
		// A page may wait in the browser's cache while somebody leaves from a later one: it waits unseen.
		// Words that are visible by their own style show through the one way to hide it, open popovers through the other.
		addEventListener('pagehide', () => (root.style.cssText = 'visibility:hidden;opacity:0'));
		addEventListener('pageshow', ({ persisted }) => {
			const isNextGone = this.#hasNext && !navigation.canGoForward;
			if (root.hidden || (persisted && (hasLeft() || isNextGone))) return this.#leave();
			root.style.cssText = '';
			this.#hasNext = false;
		});
		globalThis.navigation?.addEventListener('navigate', (event) => (this.#hasNext = leadsOn(event)));
	}

	/** Also within a field: Shift alone writes nothing there. */
	#down(event: KeyboardEvent) {
		if (event.repeat) return;
		if (event.key === 'Shift' && !(event.ctrlKey || event.altKey || event.metaKey))
			this.#alone.add(event.code);
		else this.#reset();
	}

	#up({ code }: KeyboardEvent) {
		if (!this.#alone.delete(code)) return;
		this.#times.push(Date.now());
		this.#tell();
	}

	/** Says how often Shift is still to be pressed, and again when the first time is too long ago to count. */
	#tell() {
		clearTimeout(this.#timer);
		const now = Date.now();
		this.#times = this.#times.filter((time) => now - time < fiveSeconds);
		const [first] = this.#times;
		if (this.#times.length > 2) return this.#leave();
		this.#say(this.dataset[`pressed${this.#times.length}`]);
		this.#timer = setTimeout(
			() => (first === undefined ? this.#say() : this.#tell()),
			(first ?? now) + fiveSeconds - now,
		);
	}

	#reset() {
		this.#alone.clear();
		this.#times = [];
		clearTimeout(this.#timer);
		this.#say();
	}

	#say(words = '') {
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = words;
	}

	#leave() {
		root.hidden = true;
		document.title = '…';
		const { to = '' } = this.dataset;
		void forget(to);
		location.replace(to);
	}
}

/**
 * Everything that any part of the wiki keeps, and nothing of another site of the same host. Whoever keeps something
 * elsewhere adds it here. Then the copy for offline (src/offline/worker/worker.ts). Nothing waits for it: a worker that
 * is told goes on when this page is gone. What a browser that was killed has left behind has no worker; it is deleted
 * here.
 */
async function forget(to: string) {
	window.name = '';
	try {
		// Earlier versions had no base path in their keys.
		for (const name of stored) for (const path of [base, '']) localStorage.removeItem(path + name);
		sessionStorage[left] = to;
	} catch {
		// Storage is blocked: nothing was kept, and earlier pages of this visit can be reached by Back.
	}
	try {
		const { serviceWorker } = navigator;
		serviceWorker.controller?.postMessage('forget');
		const worker = serviceWorker.getRegistration(base);
		for (const name of await caches.keys())
			if (name.startsWith(`wiki-offline:${base}:`)) void caches.delete(name);
		(await worker)?.installing?.postMessage('forget');
		(await worker)?.active?.postMessage('forget');
	} catch {
		// Where these are missing or blocked, nothing was kept.
	}
}

function hasLeft(): boolean {
	try {
		return left in sessionStorage;
	} catch {
		return false;
	}
}

/** Whether a page of the wiki then comes after the one that is shown. */
const leadsOn = ({
	navigationType,
	downloadRequest,
	destination: { sameDocument, url, index },
}: NavigateEvent) =>
	!sameDocument &&
	downloadRequest === null &&
	(navigationType === 'push'
		? new URL(url).origin === location.origin
		: navigation.canGoForward || index > (navigation.currentEntry?.index ?? index));

customElements.define('leave-site', LeaveSite);
