import { createEngine, type Answer, type Engine } from '../query/engine.ts';
import type { Plan } from '../query/plan.ts';
import { tokensOf } from '../query/tokens.ts';
import { AnswerView } from './AnswerView.ts';
import type { Chosen } from './filters.ts';
import { make } from './make.ts';
import { moveByArrows } from './moveByArrows.ts';
import type { createPageTexts } from './pageTexts.ts';
import { readFrom } from './readFile.ts';
import type { SearchWords } from './words.ts';

/**
 * What stands in the history entry, so that Back brings the results back: never in the address, never in storage.
 * Words that speak of danger are not even there: somebody else may press Back.
 */
interface Remembered {
	words: string;
	exact: boolean;
	chosen: Chosen;
	top: number;
}

/** Milliseconds: after a key, before a search begins; and before a search that still runs is said to run. */
const afterKey = 120;
const patience = 200;
/** And before it is said that nothing comes. What comes later is shown all the same. */
const endOfPatience = 20_000;
/** With fewer results than this, the whole texts are searched without being asked for. */
const few = 4;

/** What happens between a key and the results: one search at a time, the last one wins. */
export class SearchPanel {
	readonly #field: HTMLInputElement;
	readonly #view: AnswerView;
	readonly #engine: Engine;
	readonly #base: string;
	readonly #t: SearchWords;
	#texts: Promise<ReturnType<typeof createPageTexts>> | undefined;
	#turn = 0;
	#timer = 0;
	#exact = false;
	#chosen: Chosen = {};
	#danger = false;

	constructor(box: HTMLElement, core: Promise<Response>) {
		const base = box.dataset['base'] ?? '/';
		const t = JSON.parse(box.dataset['words'] ?? '{}') as SearchWords;
		const form = box.querySelector('form')!;
		this.#field = box.querySelector<HTMLInputElement>('input[type="search"]')!;
		this.#engine = createEngine(readFrom(base, core));
		this.#base = base;
		this.#t = t;
		this.#view = new AnswerView(box, t, {
			onExact: (exact) => this.#again({ exact }),
			onChosen: (chosen) => {
				this.#chosen = chosen;
				this.#remember();
			},
			onTexts: (answer) => void this.#addTexts(answer),
			onRetry: () => this.#again({}),
		});
		this.#field.addEventListener('input', () => this.#soon());
		form.addEventListener('submit', () => void this.#now().then(() => this.#view.focusFirst()));
		moveByArrows(box, this.#field, () => this.#clear());
		addEventListener('pagehide', () => this.#leave());
		// Safari empties the field of a page that waited in the browser's memory, some moments after this.
		const refill = () => this.#field.value === '' && document.activeElement !== this.#field && this.#begin();
		addEventListener('pageshow', ({ persisted }) => persisted && setTimeout(refill, 100));
		this.#begin();
	}

	/** Takes up what is in the field already, or what this history entry remembers. */
	#begin() {
		const { search } = (history.state ?? {}) as { search?: Remembered };
		if (search && this.#field.value === '') {
			this.#field.value = search.words;
			this.#exact = search.exact;
			this.#chosen = search.chosen;
			void this.#now().then(() => scrollTo({ top: search.top, behavior: 'instant' }));
		} else if (this.#field.value !== '') void this.#now();
		// While somebody is still thinking what to type, the line is free for what does not depend on the words.
		void this.#engine.core().then(
			() => this.#field.value === '' && this.#warm(),
			() => undefined,
		);
	}

	#warm() {
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
		const words = this.#field.value;
		if (words.trim() === '') {
			this.#view.clear();
			this.#danger = false;
			return this.#remember();
		}
		const waiting = window.setTimeout(() => turn === this.#turn && this.#view.wait(), patience);
		const late = window.setTimeout(() => turn === this.#turn && this.#view.failed(), endOfPatience);
		try {
			// Help doesn't wait for results: it needs no more than the core.
			const plan = await this.#engine.plan(words, { exact: this.#exact });
			if (turn !== this.#turn) return;
			this.#danger = plan.danger !== undefined || plan.isStrong;
			this.#view.help(plan.danger, plan.isStrong && !plan.danger ? 'word' : undefined);
			const answer = await this.#engine.answer(words, { exact: this.#exact });
			clearTimeout(late);
			if (turn !== this.#turn) return;
			if (plan.slots.length === 0 && answer.hits.length === 0) return this.#view.typeMore();
			await this.#show(answer, words, turn);
		} catch {
			if (turn === this.#turn) this.#view.failed();
		} finally {
			clearTimeout(waiting);
			clearTimeout(late);
			this.#remember();
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
			const found = this.#loadTexts().then((texts) => texts.find(plan.words, shown));
			return await Promise.race([found, nothingIn(endOfPatience)]);
		} catch {
			return undefined;
		}
	}

	async #addTexts(answer: Answer) {
		const turn = this.#turn;
		const found = await this.#findTexts(answer);
		if (turn === this.#turn) this.#view.texts(found, answer);
	}

	#leave() {
		this.#remember();
		if (!this.#danger) return;
		// The page may wait in the browser's memory until somebody comes back to it.
		this.#field.value = '';
		this.#view.clear();
	}

	#remember() {
		const search: Remembered = {
			words: this.#field.value,
			exact: this.#exact,
			chosen: this.#chosen,
			top: scrollY,
		};
		const { search: _last, ...rest } = (history.state ?? {}) as Record<string, unknown>;
		history.replaceState(search.words === '' || this.#danger ? rest : { ...rest, search }, '');
	}
}

const nothingIn = (milliseconds: number) => new Promise<undefined>((done) => setTimeout(done, milliseconds));

/** One word that somebody is still typing is no question to the texts yet. */
const isUnfinished = ({ slots }: Plan, words: string) => slots.length === 1 && words.trim().length < 4;

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
