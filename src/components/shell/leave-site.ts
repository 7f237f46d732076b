/**
 * <leave-site>: "Leave this site" on one tap, and by Shift three times within five seconds on every page, also where
 * the link is not shown. Without script the link is a plain link.
 *
 * Stored: `left` in sessionStorage, set on leaving, after everything else was cleared. It lives as long as the tab, or
 * until an address of the wiki is opened anew. It says nothing of what was read. As long as it is there, Back into the
 * pages that were read before leads away again: here where they come out of the browser's cache, in the early script
 * (src/browser/inlineScripts.ts) where they are loaded. Content may change freely: nothing of it is stored.
 *
 * Firefox gives a page out of its cache the sessionStorage of the time when it went in, without `left`. There the tab's
 * history tells: a page of the wiki that came next is no longer there, since leaving has put the other site in its place.
 * (Where that next page was typed in or chosen from the bookmarks, Firefox tells nothing, and Back shows the page.)
 */
const root = document.documentElement;
const fiveSeconds = 5000;

export class LeaveSite extends HTMLElement {
	/** When Shift was pressed alone, for each time of the last five seconds. */
	#times: number[] = [];
	/** Shift is down, and nothing else was pressed with it. */
	#alone = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** A page of the wiki comes after this one in the tab's history. */
	#hasNext = false;

	connectedCallback() {
		const link = this.querySelector('a');
		link?.addEventListener('click', (event) => {
			event.preventDefault();
			this.#leave();
		});
		// While one page fades into the next, a press finds nothing but the page as a whole.
		addEventListener('click', ({ target, clientX, clientY }) => {
			const { x, y, right, bottom } = link?.getBoundingClientRect() ?? new DOMRect();
			if (target === root && clientX > x && clientX < right && clientY > y && clientY < bottom) this.#leave();
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

	#down(event: KeyboardEvent) {
		if (event.repeat) return;
		this.#alone = event.key === 'Shift' && !withOther(event) && !isTyping(event);
		if (!this.#alone) this.#reset();
	}

	#up({ key }: KeyboardEvent) {
		if (key !== 'Shift' || !this.#alone) return;
		this.#alone = false;
		this.#times.push(performance.now());
		this.#tell();
	}

	/** Says how often Shift is still to be pressed, and again when the first time is too long ago to count. */
	#tell() {
		clearTimeout(this.#timer);
		const now = performance.now();
		this.#times = this.#times.filter((time) => now - time < fiveSeconds);
		const [first] = this.#times;
		if (this.#times.length > 2) return this.#leave();
		this.#say(this.dataset[`pressed${this.#times.length}`]);
		this.#timer =
			first === undefined
				? setTimeout(() => this.#say(), fiveSeconds)
				: setTimeout(() => this.#tell(), first + fiveSeconds - now);
	}

	#reset() {
		this.#alone = false;
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
		forgetAll();
		void forgetKept();
		location.replace(this.dataset['to'] ?? '');
	}
}

/** Everything that any part of the wiki keeps; what is kept for offline follows. Whoever keeps something elsewhere adds it here. */
function forgetAll() {
	window.name = '';
	try {
		localStorage.clear();
		sessionStorage.clear();
		sessionStorage['left'] = 1;
	} catch {
		// Storage is blocked: nothing was kept, and earlier pages of this visit can be reached by Back.
	}
}

/**
 * The copy for offline (src/offline/worker/worker.ts). Nothing waits for it: a worker that is told goes on when this page
 * is gone. What a browser that was killed has left behind has no worker; it is deleted here.
 */
async function forgetKept() {
	try {
		const { serviceWorker } = navigator;
		serviceWorker.controller?.postMessage('forget');
		const [all, names] = await Promise.all([serviceWorker.getRegistrations(), caches.keys()]);
		for (const name of names) if (name.startsWith('wiki-offline')) void caches.delete(name);
		for (const { installing, active } of all) (installing ?? active)?.postMessage('forget');
	} catch {
		// Where these are missing or blocked, nothing was kept.
	}
}

function hasLeft(): boolean {
	try {
		return 'left' in sessionStorage;
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

const withOther = ({ ctrlKey, altKey, metaKey }: KeyboardEvent) => ctrlKey || altKey || metaKey;

function isTyping(event: KeyboardEvent): boolean {
	const [target] = event.composedPath();
	return target instanceof Element && target.matches(':read-write, select');
}

customElements.define('leave-site', LeaveSite);
