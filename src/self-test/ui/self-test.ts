import { resultOf } from '../result.ts';
import type { Answers } from '../score.ts';
import { keeping } from '../../i18n/keeping.ts';
import { takeResult } from '../../playbook/ui/takeResult.ts';
import { forget, keep, onOthersAnswers, readAnswers, type Stored } from './answersStore.ts';
import { readChoices } from './readChoices.ts';
import { readScales } from './readScales.ts';
import { showResult } from './showResult.ts';
import { tickDefaults, wireShare } from './share.ts';

/**
 * <self-test>: one step of the reflection at a time, and its result. Without script everything stands on the page, to
 * be read and scored by hand.
 *
 * Stored: nothing, until the reader asks to keep the answers (answersStore.ts). Nothing is sent. The address stays the
 * same at every step. What was chosen is gone as soon as the page is left, also where the browser keeps the page itself
 * for Back.
 */
export class SelfTest extends HTMLElement {
	#stop = new AbortController();
	#step = 0;
	#isKeeping = false;
	readonly #form = this.querySelector('form');
	readonly #steps = [...this.querySelectorAll<HTMLElement>('.step')];

	connectedCallback() {
		const { signal } = (this.#stop = new AbortController());
		this.addEventListener('change', () => this.#changed(), { signal });
		this.addEventListener('keydown', (event) => stayOnEnter(event), { signal });
		const press = (name: string, run: (event: Event) => void) =>
			this.#button(name)?.addEventListener('click', run, { signal });
		press('next', (event) => {
			// The form is sent nowhere, but a browser looks through all of its fields before it finds that out.
			event.preventDefault();
			this.#goOn(this.#step + 1);
		});
		this.querySelector('[data-go-on]')?.addEventListener(
			'click',
			(event) => {
				event.preventDefault();
				this.#goOn(1);
			},
			{ signal },
		);
		press('back', () => history.back());
		press('print', () => print());
		press('again', () => this.#again());
		press('keep', () => this.#keep());
		press('forget', () => this.#forget());
		press('playbook', () => void this.#toPlaybook());
		addEventListener(
			'popstate',
			({ state }) => {
				const step = stepIn(state);
				if (step !== undefined) this.#turnTo(step);
			},
			{ signal },
		);
		addEventListener('pagehide', () => this.#empty(), { signal });
		addEventListener('pageshow', ({ persisted }) => persisted && this.#begin(), { signal });
		onOthersAnswers((stored) => this.#changedElsewhere(stored), signal);
		const share = this.querySelector<HTMLElement>('.share');
		if (share) wireShare(share, (key) => this.#say(key));
		this.#begin();
	}

	disconnectedCallback() {
		this.#stop.abort();
	}

	/** Some browsers fill in anew what stood here before: only what was kept may stand here. */
	#begin() {
		this.#empty();
		this.#isKeeping = false;
		// A step of an earlier visit means nothing here: what was answered then is gone.
		history.replaceState({ step: 0 }, '');
		this.#fillIn(readAnswers(), 'found');
	}

	#empty() {
		this.#form?.reset();
		this.#show(0);
		this.#count();
	}

	#goOn(step: number) {
		if (step >= this.#steps.length) return;
		history.pushState({ step }, '');
		this.#turnTo(step);
	}

	/** A step that is come to, forwards or back, is read from its heading on. */
	#turnTo(step: number) {
		this.#show(step);
		this.#say();
		scrollTo(0, 0);
		this.#steps[step]?.querySelector('h2')?.focus({ preventScroll: true });
	}

	#show(step: number) {
		this.#step = step;
		for (const [at, one] of this.#steps.entries()) one.toggleAttribute('data-now', at === step);
		if (step === this.#steps.length - 1) this.#showResult();
		this.#changedMoves();
	}

	#changedMoves() {
		const next = this.#button('next');
		const back = this.#button('back');
		const last = this.#steps.length - 1;
		if (next) {
			next.hidden = this.#step === last;
			next.textContent =
				next.dataset[this.#step === 1 ? 'begin' : this.#step === last - 1 ? 'finish' : 'next'] ?? '';
		}
		if (back) back.hidden = this.#step === 0;
		// The first step has its own two ways, which look alike.
		const moves = this.querySelector<HTMLElement>('.moves');
		if (moves) moves.hidden = this.#step === 0;
		for (const part of this.querySelectorAll<HTMLElement>('.keeping, .progress'))
			part.hidden = this.#step < 2;
		const forgetButton = this.#button('forget');
		const keepButton = this.#button('keep');
		if (forgetButton) forgetButton.hidden = !this.#isKeeping;
		if (keepButton) keepButton.hidden = this.#isKeeping;
	}

	#showResult() {
		const result = resultOf(readScales(this), readChoices(this));
		showResult(this, result);
		const share = this.querySelector<HTMLElement>('.share');
		if (share) tickDefaults(share, result);
	}

	#changed() {
		this.#count();
		if (this.#isKeeping) this.#write(readChoices(this));
	}

	#count() {
		const given = Object.keys(readChoices(this)).length;
		const progress = this.querySelector('progress');
		if (progress) progress.value = given;
		const words = this.querySelector('.progress span');
		if (words)
			words.textContent = (this.dataset['progress'] ?? '')
				.replace('{n}', String(given))
				.replace('{of}', String(progress?.max));
	}

	#keep() {
		this.#isKeeping = this.#write(readChoices(this));
		if (this.#isKeeping) this.#say('kept');
		this.#changedMoves();
	}

	#write(answers: Answers): boolean {
		const outcome = keep(answers);
		if (outcome !== 'kept') this.#say(outcome);
		return outcome === 'kept';
	}

	#forget() {
		forget();
		this.#isKeeping = false;
		this.#say('forgotten');
		this.#changedMoves();
	}

	#again() {
		if (!confirm(this.dataset['sure'])) return;
		forget();
		this.#isKeeping = false;
		this.#empty();
		this.#goOn(0);
	}

	/** Deleted there, by the exit too, it must not come back from here. */
	#changedElsewhere(stored: Stored) {
		if (stored !== 'nothing') return this.#fillIn(stored, 'othertab');
		if (!this.#isKeeping) return;
		this.#isKeeping = false;
		this.#say('deletedelsewhere');
		this.#changedMoves();
	}

	/**
	 * What was kept, or what another tab has written, where nothing stands yet. It is not written back: two tabs that
	 * differ would answer each other for ever.
	 */
	#fillIn(stored: Stored, message: string) {
		if (stored === 'nothing') return;
		if (stored === 'blocked') return;
		this.#isKeeping = true;
		if (stored === 'broken') return this.#say('broken');
		const own = readChoices(this);
		for (const [name, value] of Object.entries(stored.answers)) {
			if (Object.hasOwn(own, name)) continue;
			const input = this.querySelector<HTMLInputElement>(`[name="${CSS.escape(name)}"][value="${value}"]`);
			if (input) input.checked = true;
		}
		this.#count();
		this.#sayRestored(stored.answers, message);
		this.#changedMoves();
	}

	/** How many of them are there: a statement may have left the wiki since. */
	#sayRestored(answers: Answers, message: string) {
		const names = Object.keys(answers);
		const now = readChoices(this);
		const here = names.filter((name) => Object.hasOwn(now, name)).length;
		if (here === names.length) return this.#say(message);
		const words = this.dataset[here === 0 ? 'foundnone' : 'foundpartly'] ?? '';
		this.#tell(words.replace('{n}', String(here)));
	}

	async #toPlaybook() {
		const message = await takeResult(this);
		if (message === keeping.added) location.assign(this.dataset['playbook'] ?? '');
		else this.#tell(message);
	}

	#button = (name: string) => this.querySelector<HTMLButtonElement>(`button[name="${name}"]`);

	#say(key?: string) {
		this.#tell(key === undefined ? '' : (this.dataset[key] ?? ''));
	}

	#tell(words: string) {
		const status = this.querySelector('.said');
		if (status) status.textContent = words;
	}
}

/** Enter on an answer would go on to the next step, over what isn't answered yet. */
function stayOnEnter(event: KeyboardEvent) {
	if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

/** None where only a place in the page was gone to, as by the link that skips to the text. */
const stepIn = (state: unknown) => {
	const step = (state as { step?: unknown } | null)?.step;
	return typeof step === 'number' ? step : undefined;
};

if (!customElements.get('self-test')) customElements.define('self-test', SelfTest);
