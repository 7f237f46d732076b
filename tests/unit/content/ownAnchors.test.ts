import GithubSlugger from 'github-slugger';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anchor } from '../../../src/content/addresses.ts';

test('no heading has the anchor of a part of the page', () => {
	const parts = [
		...Object.values(anchor).filter((one) => typeof one === 'string' && one.startsWith('p_')),
		anchor.source('quiet2024'),
		anchor.citation(1),
		anchor.term('flooding'),
		anchor.level('some'),
		anchor.part('exercise-agree', 'title'),
	];
	expect(parts).toContain('p_sources');
	const words = ['Sources', 'Text', 'Bar', 'Summary', 'Safety card', 'Cite 1', 'Source quiet2024', 'Term flooding', 'P sources', 'Why'];
	const headings = words.map((heading) => new GithubSlugger().slug(heading));
	expect(headings).toContain('sources');
	expect(headings.filter((id) => (parts as string[]).includes(id))).toEqual([]);
});

test('what stands on a page with a text of its own takes its anchors from there', () => {
	const files = globSync([
		'src/components/{article,mdx,shell,claims}/*.astro',
		'src/components/safety/SafetyCard.astro',
		'src/layouts/*.astro',
		'src/pages/{articles,faq,glossary}/\\[slug\\].astro',
	]);
	expect(files.length).toBeGreaterThan(20);
	expect(files.filter((file) => /\sid="/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
