import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { articlePages, base, faqPages, pages, read } from './site.ts';

/** The ledger is held against the pages that it speaks of. */

const ledger = pages.find(({ file }) => /^claims[/\\]index/.test(file));
if (!ledger) throw new Error('The site has no ledger of claims.');
const rows = ledger.root.querySelectorAll('.claims li');
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
/** A claim's words without its sources, its label and what surrounds them. */
const said = (claim: HTMLElement | null) =>
	words(
		(claim?.text ?? '')
			.replace(/\([^()]*\d{4}[^()]*\)|[●○]+/g, '')
			.replace(/(?:Strong|Some|Early) evidence|Contested|Practice, not tested/, ''),
	).replace(/ (?=[.,;:?!])/g, '');

const claims = [...articlePages, ...faqPages].flatMap((page) =>
	page.root.querySelectorAll('.claim').map((claim) => ({ page, claim })),
);

test('every graded claim of the wiki stands in the ledger once, with its words, level, page and day', () => {
	expect(claims.length).toBeGreaterThan(0);
	expect(rows.map(({ id }) => id).sort()).toEqual(claims.map(({ claim }) => claim.id).sort());
	for (const { page, claim } of claims) {
		const row = rows.find(({ id }) => id === claim.id);
		const level = claim.querySelector('.how button')?.getAttribute('popovertarget');
		expect(`p_level-${row?.getAttribute('data-level')}`, claim.id).toBe(level);
		expect(said(row ?? null).startsWith(said(claim)), `${claim.id}: ${said(claim)}`).toBe(true);
		expect(row?.querySelector('.small a')?.getAttribute('href')).toBe(`${page.path}#${claim.id}`);
		const [, day] = /Checked against its sources\s*(\d+ \w+ \d{4})/.exec(words(page.root.text)) ?? [];
		expect(words(row?.text ?? ''), claim.id).toContain(`Checked ${day}`);
	}
});

test('from a claim to each of its sources it is two taps, and only advice from practice may have none', () => {
	for (const { claim } of claims) {
		const row = rows.find(({ id }) => id === claim.id);
		const cited = (of: HTMLElement | undefined) => [
			...new Set(of?.querySelectorAll('.cite a').map((a) => a.getAttribute('href'))),
		];
		expect(cited(row), claim.id).toEqual(cited(claim));
		if (row?.getAttribute('data-level') !== 'practice') expect(cited(row), claim.id).not.toEqual([]);
		for (const source of cited(row)) {
			const entry = ledger.root.querySelector(`.sources li[id="${source?.slice(1)}"]`);
			const isBook = !entry?.querySelector('a[href^="https://"]');
			expect(entry, source).not.toBeNull();
			if (isBook) expect(entry?.querySelector('i'), `${source} has no address and no title`).not.toBeNull();
		}
	}
});

test('each correction names what is read, what is known, a source and a day', () => {
	const corrections = ledger.root.querySelectorAll('[id^=correction-]');
	expect(corrections.length).toBeGreaterThan(0);
	for (const one of corrections) {
		expect(one.querySelectorAll('.label')).toHaveLength(2);
		expect(one.querySelectorAll('.cite a').length, one.id).toBeGreaterThan(0);
		expect(words(one.text), one.id).toMatch(/Checked \d+ \w+ \d{4}/);
	}
});

test('every note on changed advice stands in the ledger with its day', () => {
	const notes = [...articlePages, ...faqPages].flatMap(({ root }) =>
		root.querySelectorAll('[aria-labelledby=p_changes] li').map(({ text }) => words(text)),
	);
	const told = ledger.root.querySelectorAll('[aria-labelledby=changed] li').map(({ text }) => words(text));
	expect(told).toHaveLength(notes.length);
	for (const note of notes) {
		const [day = '', ...text] = note.split(': ');
		expect(
			told.some((one) => one.startsWith(day) && one.endsWith(text.join(': '))),
			note,
		).toBe(true);
	}
});

interface Told {
	claims: { id: string; level: string; text: string; sources: string[]; address: string; checked: string }[];
	corrections: { id: string; sources: string[] }[];
	sources: { id: string; reference: string }[];
}

test('the ledger for machines says what the page says', () => {
	const told: Told = JSON.parse(read('claims.json'));
	expect(told.claims.map(({ id }) => `claim-${id}`)).toEqual(rows.map(({ id }) => id));
	for (const [index, { id, level, text, address }] of told.claims.entries()) {
		const row = rows[index];
		expect(row?.getAttribute('data-level')).toBe(level);
		expect(words(row?.text ?? '').startsWith(text), text).toBe(true);
		expect(new URL(address).pathname + new URL(address).hash).toBe(`${base}claims/#claim-${id}`);
	}
	expect(told.corrections.map(({ id }) => `correction-${id}`)).toEqual(
		ledger.root.querySelectorAll('[id^=correction-]').map(({ id }) => id),
	);
	const known = new Set(told.sources.map(({ id }) => id));
	for (const { sources } of [...told.claims, ...told.corrections])
		expect(sources.filter((id) => !known.has(id))).toEqual([]);
});

test('without script it is a plain list: nothing of it is hidden', () => {
	expect(rows.filter((row) => row.hasAttribute('hidden'))).toEqual([]);
	expect(ledger.root.querySelectorAll('claim-ledger [hidden]').map(({ classNames }) => classNames)).toEqual([
		'none',
		'asked',
		'gone',
	]);
});
