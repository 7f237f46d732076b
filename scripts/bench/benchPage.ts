import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { servePacked } from '../searchBench/servePacked.ts';
import type { Built } from './benchBuild.ts';
import { measureLoad, type Load } from './measureLoad.ts';
import { spread, table } from './table.ts';

export interface PageRow {
	name: string;
	loads: readonly Load[];
}

const head = ['', 'requests', 'KB', 'to first paint', 'KB', 'script KB', 'FCP ms', 'LCP ms', 'CLS', 'TBT ms'];

/** Loads one article page several times with an empty cache. */
export async function benchPage(
	{ tool, site, slug }: Built,
	chromium: string,
	runs: number,
): Promise<PageRow> {
	// Some write /a/ and some /a.html.
	const path = tool.name === 'vitepress' ? `articles/${slug}.html` : `articles/${slug}/`;
	return { name: tool.name, loads: await loadOften(site, path, chromium, runs) };
}

/** The same text as bare HTML, for the least that a page can cost. */
export async function benchBare({ site, slug }: Built, chromium: string, runs: number): Promise<PageRow> {
	const main = parse(readFileSync(join(site, 'articles', slug, 'index.html'), 'utf8')).querySelector('main');
	if (!main) throw new Error('the article has no main element');
	for (const one of main.querySelectorAll('script, style, svg, button')) one.remove();
	for (const one of main.querySelectorAll('*'))
		for (const name of Object.keys(one.attributes)) if (name !== 'href') one.removeAttribute(name);
	const head =
		'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Bare</title>';
	mkdirSync(join(site, 'bare'), { recursive: true });
	writeFileSync(join(site, 'bare', 'index.html'), `${head}${main.innerHTML}</html>`);
	return { name: 'its text as bare HTML', loads: await loadOften(site, 'bare/', chromium, runs) };
}

async function loadOften(site: string, path: string, chromium: string, runs: number): Promise<Load[]> {
	const { address, close } = await servePacked(site, '/');
	try {
		// The server packs each file when it is first asked for.
		await measureLoad(address + path, chromium);
		const loads: Load[] = [];
		for (let run = 0; run < runs; run++) loads.push(await measureLoad(address + path, chromium));
		return loads;
	} finally {
		close();
	}
}

export const pageTable = (rows: readonly PageRow[]): string =>
	table(
		head,
		rows.map(({ name, loads }) => {
			const of = (key: keyof Load, per = 1, digits = 0) =>
				spread(
					loads.map((load) => load[key] / per),
					digits,
				);
			return [
				name,
				of('requests'),
				of('bytes', 1000, 1),
				of('requestsToPaint'),
				of('bytesToPaint', 1000, 1),
				of('scriptBytes', 1000, 1),
				of('fcp'),
				of('lcp'),
				of('cls', 1, 3),
				of('tbt'),
			];
		}),
	);
