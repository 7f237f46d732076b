/**
 * <search-box>: searches Pagefind's index in place. The index is fetched only once somebody
 * goes into the field. Nothing that is typed is stored, sent or written into an address.
 */
interface PagefindResult {
	url: string;
	excerpt: string;
	meta: { title?: string; kind?: string; guard?: string; where?: string };
}

interface Pagefind {
	options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
	init(): Promise<void>;
	debouncedSearch(
		words: string,
		options: { filters?: { kind: string } },
		milliseconds: number,
	): Promise<{ results: { data(): Promise<PagefindResult> }[] } | null>;
}

const shown = 12;

export class SearchBox extends HTMLElement {
	#pagefind: Promise<Pagefind> | undefined;

	connectedCallback() {
		const form = this.querySelector('form');
		const field = this.querySelector<HTMLInputElement>('input[type="search"]');
		if (!form || !field) return;
		this.querySelector('.fallback')?.remove();
		form.hidden = false;
		field.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
		const search = () => {
			const kind = new FormData(form).get('kind');
			void this.#search(field.value, typeof kind === 'string' && kind !== 'all' ? kind : undefined);
		};
		form.addEventListener('input', search);
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			search();
		});
	}

	/** Loads the index once; a failure is forgotten, so that the next key tries again. */
	#load(): Promise<Pagefind> {
		const base = this.dataset['base'] ?? '/';
		this.#pagefind ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)
			.then(async (pagefind: Pagefind) => {
				await pagefind.options({ baseUrl: base, excerptLength: 24 });
				await pagefind.init();
				return pagefind;
			})
			.catch((error: unknown) => {
				this.#pagefind = undefined;
				throw error;
			});
		return this.#pagefind;
	}

	async #search(words: string, kind: string | undefined) {
		if (words.trim() === '') return this.#show('', []);
		this.#say(this.dataset['waiting'] ?? '');
		try {
			const pagefind = await this.#load();
			const found = await pagefind.debouncedSearch(words, kind ? { filters: { kind } } : {}, 150);
			// null: a later key has begun another search, which will tell its own results.
			if (found === null) return;
			const results = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
			const count = (this.dataset['results'] ?? '').replace('{n}', String(found.results.length));
			this.#show(results.length > 0 ? count : (this.dataset['none'] ?? ''), results);
		} catch {
			this.#show(this.dataset['failed'] ?? '', []);
		}
	}

	#show(message: string, results: PagefindResult[]) {
		const note = this.dataset['lastBuild'];
		this.#say(note && message ? `${message}. ${note}` : message);
		const names = JSON.parse(this.dataset['kinds'] ?? '{}') as Record<string, string>;
		const guard = this.dataset['guard'] ?? '';
		this.querySelector('.results')?.replaceChildren(...results.map((result) => entry(result, names, guard)));
	}

	#say(message: string) {
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = message;
	}
}

function entry(
	{ url, excerpt, meta }: PagefindResult,
	names: Record<string, string>,
	guard: string,
): HTMLElement {
	const item = document.createElement('li');
	const kind = meta.kind ?? 'Article';
	item.className = kind.toLowerCase();
	const label = document.createElement('span');
	label.className = 'label';
	label.textContent = [names[kind], meta.where].filter(Boolean).join(' · ');
	const link = document.createElement('a');
	link.href = url;
	link.textContent = meta.title ?? url;
	const text = document.createElement('p');
	if (kind === 'Phrase') text.textContent = meta.guard ? `${guard}: ${meta.guard}` : '';
	// Pagefind escapes its excerpts and marks the words it found.
	else text.innerHTML = excerpt;
	item.append(label, link, text);
	return item;
}

if (!customElements.get('search-box')) customElements.define('search-box', SearchBox);
