import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawing } from '../../../src/integrations/prerenderer.ts';

let out = '';
beforeEach(() => void (out = mkdtempSync(join(tmpdir(), 'drawing-'))));
afterEach(() => rmSync(out, { recursive: true }));

const page = { component: 'page.astro', type: 'page' };
const file = { component: 'file.ts', type: 'endpoint' };
const paths = [
	{ pathname: '/help', route: page },
	{ pathname: '/faq/why.bib/', route: file },
	{ pathname: '/faq/why.md', route: file, cacheKey: 'k' },
	{ pathname: '/faq/why/', route: page, cacheKey: 'k' },
	{ pathname: '/feed.xml', route: file },
];

/** Astro's own drawing, as far as it matters here, behind the wiki's. */
function begun(render: (request: Request) => Response) {
	const asked: string[] = [];
	const astro = {
		name: 'astro',
		getStaticPaths: async () => paths,
		render: async (request: Request) => {
			asked.push(new URL(request.url).pathname);
			return render(request);
		},
	} as unknown as AstroPrerenderer;
	const { hooks } = drawing();
	const config = { site: 'https://wiki.example', base: '/wiki/', outDir: pathToFileURL(`${out}/`) };
	void hooks['astro:config:done']?.({ config } as never);
	let drawn = astro;
	const setPrerenderer = (make: (one: AstroPrerenderer) => AstroPrerenderer) => void (drawn = make(astro));
	void hooks['astro:build:start']?.({ setPrerenderer } as never);
	return { drawn, asked };
}

test('Astro draws the pages and what the next build can take over; all other files are written at the end', async () => {
	const { drawn, asked } = begun((request) => new Response(`text of ${new URL(request.url).pathname}`));
	const left = await drawn.getStaticPaths();
	expect(left.map(({ pathname }) => pathname)).toEqual(['/faq/why/', '/help', '/faq/why.md']);
	expect(asked).toEqual([]);
	await drawn.teardown?.();
	expect(asked).toEqual(['/wiki/faq/why.bib/', '/wiki/feed.xml']);
	expect(readFileSync(join(out, 'faq/why.bib'), 'utf8')).toBe('text of /wiki/faq/why.bib/');
	expect(readFileSync(join(out, 'feed.xml'), 'utf8')).toBe('text of /wiki/feed.xml');
});

test('a file that another one has made is never written over', async () => {
	mkdirSync(join(out, 'faq'));
	writeFileSync(join(out, 'faq/why.bib'), 'mine');
	const { drawn } = begun(() => new Response('other'));
	await drawn.getStaticPaths();
	await expect(drawn.teardown?.()).rejects.toThrow(
		'/faq/why.bib is made twice: by file.ts, and by another page or a file in public/. Rename one of them.',
	);
	expect(readFileSync(join(out, 'faq/why.bib'), 'utf8')).toBe('mine');
});

test('a file that cannot be made ends the build', async () => {
	const { drawn } = begun(() => new Response('no', { status: 404 }));
	await drawn.getStaticPaths();
	await expect(drawn.teardown?.()).rejects.toThrow(
		'file.ts answers /faq/why.bib with 404, expected 200: its getStaticPaths must name only what its GET can give.',
	);
});
