import { emptyPlaybook, joinPlaybooks, type Playbook } from '../playbook.ts';
import type { Outcome } from '../../browser/storage.ts';
import { erase, readStored, write, type Stored } from './store.ts';

/** Why a change stands in this tab only; `nothing`: what was kept is no longer there. */
type Trouble = Exclude<Outcome, 'kept'> | 'broken' | 'nothing';

/**
 * A playbook in a tab, and what is kept of it. A change is made to what is stored at that moment, so that none of
 * another tab's is written over; what can't be read is never written over; and what was deleted, here, in another tab
 * or by the exit, comes back only by a new yes.
 */
export class PlaybookStore {
	playbook: Playbook = emptyPlaybook;
	/** Whether every change is kept on the device. */
	isSaved = false;
	/** Whether this tab holds what is not stored: the last change could not be kept, or came before the yes. */
	#isAhead = false;
	/** What there was before each change of this visit, the newest last. */
	#before: Playbook[] = [];

	/** Takes what is stored; says why it can't. */
	begin(): 'blocked' | 'broken' | 'partly' | undefined {
		this.forget();
		const stored = readStored();
		this.isSaved = typeof stored === 'object' || stored === 'broken';
		if (typeof stored === 'object') this.playbook = stored.playbook;
		if (typeof stored === 'object') return stored.left === undefined ? undefined : 'partly';
		return stored === 'nothing' ? undefined : stored;
	}

	/** Empties the tab; what is stored stays. */
	forget() {
		[this.playbook, this.#before, this.#isAhead] = [emptyPlaybook, [], false];
		this.isSaved = false;
	}

	get canUndo(): boolean {
		return this.#before.length > 0;
	}

	/** A change that can be undone, unless there is nothing to change. */
	change(change: (playbook: Playbook) => Playbook): Trouble | undefined {
		this.#before.push(this.playbook);
		return this.edit(change);
	}

	undo(): Trouble | undefined {
		const before = this.#before.pop();
		return before && this.edit(() => before);
	}

	/** A change that is not undone by itself, as each letter of a text. */
	edit(change: (playbook: Playbook) => Playbook): Trouble | undefined {
		const stored = this.isSaved ? readStored() : undefined;
		const isWhole = typeof stored === 'object' && !this.#isAhead;
		this.playbook = change(isWhole ? stored.playbook : this.playbook);
		if (stored === undefined) return undefined;
		if (stored === 'nothing') this.isSaved = false;
		if (typeof stored === 'string') return stored;
		const outcome = write(this.playbook);
		this.#isAhead = outcome !== 'kept';
		return outcome === 'kept' ? undefined : outcome;
	}

	keep(): Outcome {
		const outcome = write(this.playbook);
		this.isSaved = outcome === 'kept';
		this.#isAhead = false;
		return outcome;
	}

	erase() {
		erase();
		this.isSaved = false;
	}

	/** What another tab has stored. What stands here alone stays; an undo would take back what is the other tab's. */
	takeOver(stored: Stored) {
		if (stored === 'nothing') this.isSaved = false;
		if (typeof stored === 'string') return;
		this.#isAhead ||= !this.isSaved && this.playbook.items.length > 0;
		this.playbook = this.#isAhead ? joinPlaybooks(stored.playbook, this.playbook) : stored.playbook;
		this.isSaved = true;
		this.#before = [];
	}
}
