import { expect } from 'vitest';
import type { Page } from './page.ts';

/** What journeys look at, each in one reading of the page. */
export const text = (page: Page, selector: string) =>
	page.read((found) => document.querySelector(found)?.textContent?.trim(), selector);

export const count = (page: Page, selector: string) =>
	page.read((found) => document.querySelectorAll(found).length, selector);

export const value = (page: Page, selector: string) =>
	page.read((found) => document.querySelector<HTMLInputElement>(found)?.value, selector);

/** The page's address below its host. */
export const place = (page: Page) => page.read(() => location.pathname + location.search + location.hash);

/** Whether it is drawn, and all of it lies inside the window. */
export const isInSight = (page: Page, selector: string) =>
	page.read((found) => {
		const element = document.querySelector(found);
		if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
		const { left, top, right, bottom, width } = element.getBoundingClientRect();
		return width > 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
	}, selector);

export const isOpen = (page: Page, selector: string) =>
	page.read((found) => document.querySelector(found)?.matches(':popover-open'), selector);

export const hasFocus = (page: Page, selector: string) =>
	page.read((found) => document.activeElement?.matches(found), selector);

export const focus = (page: Page, selector: string) =>
	page.read((found) => document.querySelector<HTMLElement>(found)?.focus(), selector);

/** All that the site could have left on the device, by name. */
export const kept = (page: Page) =>
	page.read(async () => [
		...Object.keys(localStorage).map((key) => `localStorage ${key}`),
		...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
		...(document.cookie === '' ? [] : [`cookies ${document.cookie}`]),
		...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
		...(await caches.keys()).map((name) => `cache ${name}`),
		...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
	]);

export const nothingIsKept = async (page: Page) => expect(await kept(page), 'kept on the device').toEqual([]);
