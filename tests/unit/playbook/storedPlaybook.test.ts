import { beforeEach, expect, test, vi } from 'vitest';
import { PlaybookStore } from '../../../src/playbook/ui/PlaybookStore.ts';
import { readStored, write } from '../../../src/playbook/ui/store.ts';
import {
	addItem,
	editItem,
	emptyPlaybook,
	removeItem,
	type Playbook,
} from '../../../src/playbook/playbook.ts';

/** What is kept of a playbook when tabs, deletions and full devices come between. */
const storage = new Map<string, string>();
let refusal: string | undefined;

beforeEach(() => {
	storage.clear();
	refusal = undefined;
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => storage.get(key) ?? null,
		removeItem: (key: string) => void storage.delete(key),
		setItem(key: string, text: string) {
			if (refusal !== undefined) throw new DOMException('no', refusal);
			storage.set(key, text);
		},
	});
});

const note = (text: string) => (playbook: Playbook) => addItem(playbook, { kind: 'note', text });
const texts = ({ items }: Playbook) => items.map(({ text }) => text);
const stored = () => {
	const read = readStored();
	return typeof read === 'object' ? texts(read.playbook) : read;
};
/** A tab that keeps what was put in. */
function tab(...notes: string[]): PlaybookStore {
	const one = new PlaybookStore();
	one.begin();
	for (const text of notes) one.change(note(text));
	one.keep();
	return one;
}

test('nothing is kept before a yes, everything after it', () => {
	const one = new PlaybookStore();
	one.begin();
	one.change(note('One'));
	expect([stored(), one.isSaved]).toEqual(['nothing', false]);
	expect(one.keep()).toBe('kept');
	one.change(note('Two'));
	expect(stored()).toEqual(['One', 'Two']);
});

test('a change is made to what another tab has stored, not to what this one saw', () => {
	const one = tab('One');
	write(note('Theirs')({ ...emptyPlaybook, items: one.playbook.items }));
	one.change(note('Two'));
	expect(stored()).toEqual(['One', 'Theirs', 'Two']);
});

test('what was deleted in another tab, or by the exit, comes back only by a new yes', () => {
	const one = tab('One');
	storage.clear();
	expect(one.change(note('Two'))).toBe('nothing');
	expect([stored(), one.isSaved, texts(one.playbook)]).toEqual(['nothing', false, ['One', 'Two']]);
	one.change(note('Three'));
	expect(stored()).toBe('nothing');
});

test('an undo takes back nothing that is another tab’s', () => {
	const one = tab('One');
	one.change(note('Two'));
	one.takeOver({ playbook: note('Theirs')(one.playbook) });
	expect(one.canUndo).toBe(false);
	expect(one.undo()).toBeUndefined();
	expect(texts(one.playbook)).toEqual(['One', 'Two', 'Theirs']);
});

test('what a full device could not keep stays in the tab, and is kept with the next change that can be', () => {
	const one = tab('One');
	refusal = 'QuotaExceededError';
	expect(one.change(note('Two'))).toBe('full');
	expect([texts(one.playbook), stored()]).toEqual([['One', 'Two'], ['One']]);
	one.takeOver({ playbook: note('Theirs')(emptyPlaybook) });
	expect(texts(one.playbook)).toEqual(['Theirs', 'One', 'Two']);
	refusal = undefined;
	expect(one.change(note('Three'))).toBeUndefined();
	expect(stored()).toEqual(['Theirs', 'One', 'Two', 'Three']);
});

test('what stood in a tab before another one began to keep is not lost', () => {
	const one = new PlaybookStore();
	one.begin();
	one.change(note('Mine'));
	write(note('Theirs')(emptyPlaybook));
	one.takeOver(readStored());
	expect([texts(one.playbook), one.isSaved]).toEqual([['Theirs', 'Mine'], true]);
	one.change(note('More'));
	expect(stored()).toEqual(['Theirs', 'Mine', 'More']);
});

test('what can’t be read is never written over', () => {
	storage.set('playbook', '{"program":');
	const one = new PlaybookStore();
	expect(one.begin()).toBe('broken');
	expect(one.change(note('One'))).toBe('broken');
	expect(storage.get('/playbook')).toBe('{"program":');
	one.erase();
	expect(one.keep()).toBe('kept');
});

test('a year of five digits takes nothing away, and a day that is emptied neither', () => {
	const one = tab('One');
	for (const review of ['2026-11-30', '20266-11-30', '']) {
		expect(one.edit((playbook) => editItem(playbook, 1, { review }))).toBeUndefined();
		expect(one.edit(note('Two'))).toBeUndefined();
		expect(stored()).toEqual(['One', 'Two']);
	}
});

test('of what can be read in part, the rest is said, and stays until the next change', () => {
	const items = [{ kind: 'note', text: 'One', review: 'soon' }, { kind: 'note' }];
	const text = JSON.stringify({ program: 'relationship-communication-wiki/playbook', version: 1, items });
	storage.set('/playbook', text);
	const one = new PlaybookStore();
	expect(one.begin()).toBe('partly');
	expect([texts(one.playbook), storage.get('/playbook')]).toEqual([['One'], text]);
	one.change(note('Two'));
	expect(new PlaybookStore().begin()).toBeUndefined();
	expect(stored()).toEqual(['One', 'Two']);
});

test('undo gives back what there was, step by step; a tab that was left holds nothing', () => {
	const one = tab('One', 'Two');
	one.change((playbook) => removeItem(playbook, 1));
	one.undo();
	expect([texts(one.playbook), stored()]).toEqual([
		['One', 'Two'],
		['One', 'Two'],
	]);
	one.forget();
	expect([one.playbook, one.canUndo, stored()]).toEqual([emptyPlaybook, false, ['One', 'Two']]);
});
