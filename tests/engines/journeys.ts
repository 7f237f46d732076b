import { expect } from 'vitest';
import { kinds } from '../browser/kinds.ts';
import {
	count,
	focus,
	hasFocus,
	isInSight,
	isOpen,
	kept,
	nothingIsKept,
	place,
	text,
	value,
} from './look.ts';
import type { Page } from './page.ts';

/**
 * What readers come for, written once and walked in each engine. After each, whoever runs it looks that no other host
 * was asked for anything (engines.test.ts).
 *
 * What an engine can't be driven to do:
 * - Firefox, WebKit: a site can't read the clipboard without asking; what was copied is pasted into a field instead.
 * - WebKit: its driver tells nothing of errors in scripts; a journey that one breaks fails by what is then missing.
 * - WebKit: the driven browser keeps nothing from one session to the next; what is kept is seen over reloads.
 * - Firefox, Chromium: the Back of these drivers is the page's own history.back(), not the button of the window.
 * - All: the screen can't be seen between two pages; that nothing flashes up on Back is tried in leave.spec.ts.
 */
export interface Visit {
	page: Page;
	/** The site's address, without a slash at its end. */
	at: string;
	/** What was asked of other hosts so far. */
	asked: () => string[];
	/** The host of the site: it can fall silent, and come back at the same address. */
	host: { off: () => Promise<void>; on: () => Promise<void> };
}

const article = '/articles/kettle-talk/';

export type Journey = (visit: Visit) => Promise<void>;

export const journeys: Record<string, Journey> = {
	'a page of each kind opens, and leaves nothing': everyKind,
	'an article is read: title, limit, evidence, source': reading,
	'a phrase is copied, and pasted elsewhere': copying,
	'a blank is filled in, copied, and forgotten': filling,
	'a term is explained in place, by pointer and by keys': term,
	'a search finds pages, and brings help first': searching,
	'from the self-test to the playbook, kept after a yes only': selfTest,
	'a playbook is lost without a yes': unkept,
	'the wiki is kept for offline after a yes, read without its host, and removed': offline,
};

async function everyKind({ page, at }: Visit) {
	for (const path of kinds) {
		await page.open(at + path);
		expect(await text(page, 'h1'), path).toMatch(/\w/);
		expect(await kept(page), path).toEqual([]);
	}
}

async function reading({ page, at }: Visit) {
	await page.open(at + article);
	expect(await page.read(() => document.title)).toContain('The kettle talk');
	expect(await isInSight(page, 'h1')).toBe(true);
	expect(await isInSight(page, '.guard')).toBe(true);
	expect(await text(page, '#claim-ear-before-idea .how')).toContain('Some evidence');
	expect(await count(page, '.sources li')).toBeGreaterThan(2);
	await page.click('#claim-ear-before-idea .cite a');
	await expect.poll(() => isInSight(page, '.beside:popover-open')).toBe(true);
	expect(await text(page, '.beside:popover-open')).toContain('Kettle');
	await page.click('.beside:popover-open a[href^="#source"]');
	await expect.poll(() => isInSight(page, '#p_source-kettle2020')).toBe(true);
	expect(await place(page)).toBe(`${article}#p_source-kettle2020`);
	await nothingIsKept(page);
}

async function copying({ page, at }: Visit) {
	await page.open(at + article);
	const words = await text(page, '.first blockquote');
	await copy(page, '.first phrase-card');
	expect(await pasted({ page, at })).toBe(words);
	await nothingIsKept(page);
}

async function filling({ page, at }: Visit) {
	const card = '#no-third-cup';
	await page.open(at + article);
	await copy(page, card);
	expect(await pasted({ page, at })).toContain('Tomorrow at [time] I have');
	await page.open(at + article);
	await page.type(`${card} input`, 'half past eight');
	await copy(page, card);
	await nothingIsKept(page);
	await page.reload();
	expect(await value(page, `${card} input`)).toBe('');
	expect(await pasted({ page, at })).toContain('Tomorrow at half past eight I have');
}

async function copy(page: Page, card: string) {
	await page.click(`${card} button:not(.keep)`);
	await expect.poll(() => text(page, `${card} [role=status]`)).toBe('Copied');
}

/** What the clipboard holds, pasted where a reader would. */
async function pasted({ page, at }: Pick<Visit, 'page' | 'at'>) {
	await page.open(`${at}/playbook/`);
	await page.click('.put textarea');
	await page.press('Paste');
	await expect.poll(() => value(page, '.put textarea')).not.toBe('');
	return value(page, '.put textarea');
}

async function term({ page, at }: Visit) {
	await page.open(at + article);
	for (const id of ['attunement', 'slow-answering']) {
		const [word, note] = [`button[popovertarget=p_term-${id}]`, `#p_term-${id}`];
		await page.click(word);
		await expect.poll(() => isInSight(page, note), { message: id }).toBe(true);
		expect(await text(page, note)).toMatch(/\w+ \w+/);
		await page.press('Escape');
		await expect.poll(() => isOpen(page, note)).toBe(false);
		expect(await hasFocus(page, word)).toBe(true);
		await page.press('Enter');
		await expect.poll(() => isInSight(page, note), { message: id }).toBe(true);
		// A press anywhere else closes it, too.
		await page.click('h1');
		await expect.poll(() => isOpen(page, note)).toBe(false);
	}
	await nothingIsKept(page);
}

async function searching({ page, at }: Visit) {
	const [field, hits] = ['input[type=search]', '.results > li'];
	const first = () => page.read(() => document.querySelectorAll<HTMLAnchorElement>('a.hit')[1]?.pathname);
	await page.open(`${at}/search/`);
	await page.type(field, 'he stays mute all week');
	await expect.poll(() => text(page, 'search-box > [role=status]')).toMatch(/^\d+ found$/);
	await expect.poll(() => text(page, '.notes')).toContain('the long quiet');
	expect(await count(page, hits)).toBeGreaterThan(2);
	for (const [key, nth] of [
		['ArrowDown', 1],
		['ArrowDown', 2],
		['ArrowDown', 3],
		['ArrowUp', 2],
	] as const) {
		await page.press(key);
		await expect
			.poll(() => hasFocus(page, `${hits}:nth-child(${nth}) a.hit`), { message: `${key} to hit ${nth}` })
			.toBe(true);
	}
	const to = await first();
	await page.press('Enter');
	await expect.poll(() => page.read(() => location.pathname)).toBe(to);
	await expect.poll(() => text(page, 'h1')).toMatch(/\w/);
	await nothingIsKept(page);
	await page.back();
	await expect.poll(() => value(page, field)).toBe('he stays mute all week');
	await expect.poll(first).toBe(to);
	expect(await place(page)).toBe('/search/');

	await focus(page, field);
	await page.press('Escape');
	expect(await value(page, field)).toBe('');
	await page.type(field, 'scared of my bf');
	await expect.poll(() => isInSight(page, '.help-card a[href="/help/"]')).toBe(true);
	await page.press('Enter');
	await expect.poll(() => hasFocus(page, '.help-card a[href="/help/"]')).toBe(true);
	await page.press('Enter');
	await expect.poll(() => place(page)).toBe('/help/');
	await nothingIsKept(page);
	await page.back();
	await expect.poll(() => place(page)).toBe('/search/');
	await expect.poll(() => value(page, field)).toBe('');
}

async function selfTest({ page, at }: Visit) {
	await page.open(`${at}/self-test/`);
	for (const name of await names(page, '[data-leads]')) await page.click(`input[name="${name}"][value=no]`);
	await page.click('button[name=next]');
	await page.back();
	await expect.poll(() => count(page, '.step[data-now] [data-leads] :checked')).toBe(6);
	for (let step = 0; step < 2; step++) await page.click('button[name=next]');
	for (let part = 0; part < 6; part++) {
		for (const name of await names(page, '[data-scale]'))
			await page.click(`input[name="${name}"][value="4"]`);
		await page.click('button[name=next]');
	}
	expect(await text(page, '.step[data-now] h2')).toBe('What came out');
	expect(await hasFocus(page, '.step[data-now] h2')).toBe(true);
	expect(await place(page)).toBe('/self-test/');
	await page.click('label[data-experiment]:not([data-off]) input');
	await page.click('button[name=playbook]');
	await nothingIsKept(page);
	await page.click('.ask-to-keep button:nth-of-type(2)');
	await expect.poll(() => text(page, 'self-test .said')).toBe('Nothing is kept.');
	await nothingIsKept(page);
	await page.click('button[name=playbook]');
	await page.click('.ask-to-keep button');
	await expect.poll(() => place(page)).toBe('/playbook/');
	await expect.poll(() => count(page, '.items li')).toBe(2);
	const words = await value(page, '.items li textarea');
	expect(words).toMatch(/\w+ \w+/);
	await page.reload();
	expect(await value(page, '.items li textarea')).toBe(words);
	expect(await kept(page)).toEqual(['localStorage playbook']);
	await page.click('button[name=erase]');
	await nothingIsKept(page);
	await page.reload();
	expect(await count(page, '.items li')).toBe(0);
}

/** The names of the questions that are shown, in order. */
const names = (page: Page, question: string) =>
	page.read(
		(found) =>
			[...document.querySelectorAll(`.step[data-now] ${found}`)].map(
				(one) => one.querySelector('input')?.name ?? '',
			),
		question,
	);

async function unkept({ page, at }: Visit) {
	await page.open(`${at}/playbook/`);
	await page.type('.put textarea', 'Back at nine.');
	await page.click('.put button');
	expect(await value(page, '.items li textarea')).toBe('Back at nine.');
	await nothingIsKept(page);
	await page.reload();
	expect(await count(page, '.items li')).toBe(0);
	expect(await value(page, '.put textarea')).toBe('');
}

async function offline({ page, at, host }: Visit) {
	const state = () => page.read(() => document.querySelector<HTMLElement>('keep-offline')?.dataset['state']);
	await page.open(`${at}/offline/`);
	await expect.poll(state).toBe('nothing');
	await nothingIsKept(page);
	await page.click('button[name=keep]');
	await expect.poll(state, { timeout: 60_000 }).toBe('kept');
	const whatIsKept = await kept(page);
	expect(whatIsKept).toHaveLength(2);
	await host.off();
	try {
		for (const path of ['/articles/not-a-talk-now/', '/faq/boiling-theory/']) {
			await page.open(at + path);
			expect(await isInSight(page, 'h1')).toBe(true);
			expect(await place(page)).toBe(path);
		}
		await page.open(`${at}/search/`);
		await page.type('input[type=search]', 'he stays mute all week');
		await expect.poll(() => text(page, 'search-box > [role=status]')).toMatch(/^\d+ found$/);
		await page.open(`${at}/editors/`);
		expect(await text(page, 'h1')).toBe('This page isn’t kept here');
		expect(await kept(page), 'reading adds nothing').toEqual(whatIsKept);
	} finally {
		await host.on();
	}
	await page.open(`${at}/offline/`);
	await expect.poll(state).toBe('kept');
	await page.click('button[name=remove]');
	await expect.poll(state).toBe('removed');
	await nothingIsKept(page);
}
