import { createEngine, type Answer, type Engine } from '../query/engine.ts';
import type { Plan } from '../query/plan.ts';
import { tokensOf } from '../query/tokens.ts';
import { AnswerView } from './AnswerView.ts';
import type { CountryLines } from './countryLines.ts';
import type { Chosen } from './filters.ts';
import { make } from './make.ts';
import { moveByArrows } from './moveByArrows.ts';
import type { createPageTexts } from './pageTexts.ts';
import { readFrom } from './readFile.ts';
import type { SearchWords } from './words.ts';

/** Milliseconds: after a key, before a search begins; and before a search that still runs is said to run. */
const afterKey = 120;
const patience = 200;
/** And before it is said that nothing comes. What comes later is shown all the same. */
const endOfPatience = 20_000;
/** With fewer results than this, the whole texts are searched without being asked for. */
const few = 4;

/**
 * What happens between a key and the results: one search at a time, the last one wins. The words stand in the field and
 * in this object, nowhere else: not in the history entry, which browsers write to the disk. Back brings them and the
 * results out of the browser's memory, together with the whole page, or not at all.
 */
export class SearchPanel {
	readonly #field: HTMLInputElement;
	readonly #view: AnswerView;
	readonly #engine: Engine;
	readonly #base: string;
	readonly #t: SearchWords;
	#texts: Promise<ReturnType<typeof createPageTexts>> | undefined;
	#countries: Promise<CountryLines[]> | undefined;
	#turn = 0;
	/** Ends the search that the next one takes the place of. */
	#stop = new AbortController();
	#timer = 0;
	#exact = false;
	#chosen: Chosen = {};
	#danger = false;
	/** What stood in the field when the page was left. */
	#words = '';

	constructor(box: HTMLElement, core: Promise<Response>) {
		const base = box.dataset['base'] ?? '/';
		const t = JSON.parse(box.dataset['words'] ?? '{}') as SearchWords;
		const form = box.querySelector('form')!;
		this.#field = box.querySelector<HTMLInputElement>('input[type="search"]')!;
		this.#engine = createEngine(readFrom(base, core), letAnswer);
		this.#base = base;
		this.#t = t;
		this.#view = new AnswerView(box, t, {
			onExact: (exact) => this.#again({ exact }),
			onChosen: (chosen) => (this.#chosen = chosen),
			onTexts: (answer) => void this.#addTexts(answer),
			onRetry: () => this.#again({}),
			lines: () => this.#lines(),
		});
		this.#field.addEventListener('input', () => this.#soon());
		form.addEventListener('submit', () => void this.#now().then(() => this.#view.focusFirst()));
		moveByArrows(box, this.#field, () => this.#clear());
		addEventListener('pagehide', () => this.#leave());
		// Safari empties the field of a page that waited in the browser's memory, some moments after this.
		const refill = () => {
			if (this.#field.value === '' && document.activeElement !== this.#field) this.#field.value = this.#words;
		};
		addEventListener('pageshow', ({ persisted }) => persisted && setTimeout(refill, 100));
		this.#begin();
	}

	/** Takes up what is in the field already. */
	#begin() {
		if (this.#field.value !== '') void this.#now();
		// While somebody is still thinking what to type, the line is free for what does not depend on the words.
		void this.#engine.core().then(
			() => this.#field.value === '' && this.#warm(),
			() => undefined,
		);
	}

	/** Fetched for every search, so that whoever serves the site learns nothing from it. */
	#fetchLines(): Promise<CountryLines[]> {
		return (this.#countries ??= fetch(`${this.#base}help/lines.json`).then(
			(response) => response.json() as Promise<CountryLines[]>,
		));
	}

	#lines(): Promise<HTMLElement> {
		return Promise.all([this.#fetchLines(), import('./countryLines.ts')]).then(
			([countries, { countryLines }]) => countryLines(countries, this.#t),
		);
	}

	#warm() {
		this.#fetchLines().catch(() => (this.#countries = undefined));
		if (!savesData())
			void this.#loadTexts().then(
				(texts) => texts.warm(),
				() => undefined,
			);
	}

	#loadTexts() {
		this.#texts ??= import('./pageTexts.ts')
			.then(({ createPageTexts }) => createPageTexts(this.#base, { tokensOf, make, t: this.#t }))
			.catch((error: unknown) => {
				this.#texts = undefined;
				throw error;
			});
		return this.#texts;
	}

	#soon() {
		clearTimeout(this.#timer);
		this.#exact = false;
		// Other words, another choice.
		this.#chosen = {};
		this.#timer = window.setTimeout(() => void this.#now(), afterKey);
	}

	#again({ exact = this.#exact }: { exact?: boolean }) {
		this.#exact = exact;
		void this.#now();
	}

	#clear() {
		this.#field.value = '';
		this.#soon();
		this.#field.focus();
	}

	/** Searches for what is in the field. */
	async #now() {
		clearTimeout(this.#timer);
		const turn = ++this.#turn;
		this.#stop.abort();
		const { signal } = (this.#stop = new AbortController());
		const words = this.#field.value;
		if (words.trim() === '') {
			this.#view.clear();
			this.#danger = false;
			return;
		}
		const waiting = window.setTimeout(() => turn === this.#turn && this.#view.wait(), patience);
		const late = window.setTimeout(() => turn === this.#turn && this.#view.failed(), endOfPatience);
		try {
			// Help doesn't wait for results: it needs no more than the core.
			const plan = await this.#engine.plan(words, { exact: this.#exact, signal });
			if (turn !== this.#turn) return;
			this.#danger = plan.danger !== undefined || plan.isStrong;
			this.#view.help(plan.danger, plan.isStrong && !plan.danger ? 'word' : undefined);
			const answer = await this.#engine.answer(words, { exact: this.#exact, signal });
			clearTimeout(late);
			if (turn !== this.#turn) return;
			if (plan.slots.length === 0 && answer.hits.length === 0) return this.#view.typeMore();
			await this.#show(answer, words, turn);
		} catch {
			if (turn === this.#turn) this.#view.failed();
		} finally {
			clearTimeout(waiting);
			clearTimeout(late);
			this.#warm();
			if (turn === this.#turn) this.#field.dispatchEvent(new Event('answered', { bubbles: true }));
		}
	}

	async #show(answer: Answer, words: string, turn: number) {
		const core = await this.#engine.core();
		const isFew = answer.hits.length < few && !isUnfinished(answer.plan, words);
		const shown = { words, core, exact: this.#exact, chosen: this.#chosen, isWaiting: isFew };
		if (answer.hits.length > 0) this.#view.show(answer, shown);
		// Few names say this. Before that is told, the texts themselves are asked.
		const texts = isFew ? await this.#findTexts(answer) : [];
		if (turn !== this.#turn) return;
		if (answer.hits.length === 0 && !texts?.length)
			return this.#view.nothing(answer, shown, texts !== undefined);
		if (answer.hits.length === 0) this.#view.show(answer, shown);
		if (isFew) this.#view.texts(texts, answer);
	}

	/** Pages whose text says the words; undefined where the texts could not be searched. */
	async #findTexts({ hits, plan }: Answer) {
		const shown = new Set(hits.map(({ path }) => path));
		try {
			const items = this.#loadTexts().then((texts) => texts.find(plan.words, shown));
			return await Promise.race([items, nothingIn(endOfPatience)]);
		} catch {
			return undefined;
		}
	}

	async #addTexts(answer: Answer) {
		const turn = this.#turn;
		const items = await this.#findTexts(answer);
		if (turn === this.#turn) this.#view.texts(items, answer);
	}

	#leave() {
		this.#words = this.#danger ? '' : this.#field.value;
		if (!this.#danger) return;
		// The page may wait in the browser's memory until somebody comes back to it: that may be somebody else.
		this.#field.value = '';
		this.#view.clear();
	}
}

const nothingIn = (milliseconds: number) => new Promise<undefined>((done) => setTimeout(done, milliseconds));

/** Keys, taps and drawing come first. */
const letAnswer = () => new Promise((done) => setTimeout(done));

/** One word that somebody is still typing is no question to the texts yet. */
const isUnfinished = ({ slots }: Plan, words: string) => slots.length === 1 && words.trim().length < 4;

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
