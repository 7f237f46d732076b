import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The layers of the code, lowest first; ARCHITECTURE.md says what they are. A file belongs to the longest of these
 * beginnings of its path. It may ask for files of its own layer and of lower ones.
 */
const layers: readonly (readonly string[])[] = [
	['site.ts', 'node/', 'content/'],
	['i18n/', 'offline/precache'],
	['browser/', 'formats/', 'cards/', 'search/query/', 'search/index/countWords', 'self-test/', 'playbook/'],
	['checks/'],
	['content.config', 'integrations/content/checkedLoader', 'library/', 'search/'],
	['components/'],
	[
		'search/ui/SearchBox',
		'self-test/ui/',
		'playbook/ui/AddForm',
		'playbook/ui/Files',
		'playbook/ui/ItemCard',
		'offline/',
	],
	['layouts/'],
	['pages/', 'offline/pages/'],
	['integrations/', 'offline/integration/', 'cards/integration', 'middleware'],
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(?:ts|astro)$/.test(file));
const known = new Set(files);

/** The files that a file asks for; types alone are left out. */
function imports(file: string): string[] {
	const text = readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
	const asked = text.matchAll(
		/(?:^|\n)\s*(?:import|export)\s(?!type\b)[^;'"]*?from\s*'(\.[^']+)'|(?:^|\n)\s*import\s*'(\.[^']+)'|import\('(\.[^']+)'\)/g,
	);
	return [...asked]
		.map(([, from, bare, late]) => (from ?? bare ?? late ?? '').split('?')[0] ?? '')
		.map((path) => normalize(join(dirname(file), path)).replaceAll('\\', '/'))
		.filter((path) => known.has(path));
}
const asked = new Map(files.map((file) => [file, imports(file)]));

function layerOf(file: string): number {
	const fits = layers
		.flatMap((starts, layer) => starts.map((start) => ({ start, layer })))
		.filter(({ start }) => file.startsWith(start))
		.sort((a, b) => b.start.length - a.start.length);
	return fits[0]?.layer ?? -1;
}

/** All that a file reaches, itself included. */
function reach(file: string, seen = new Set<string>()): Set<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	for (const next of asked.get(file) ?? []) reach(next, seen);
	return seen;
}

test('every file has a layer, and none asks for a higher one', () => {
	expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
	const upward = files.flatMap((file) =>
		(asked.get(file) ?? [])
			.filter((other) => layerOf(other) > layerOf(file))
			.map((other) => `${file} asks for ${other}`),
	);
	expect(upward).toEqual([]);
});

test('no files ask for each other in a circle', () => {
	const circles = files.flatMap((file) =>
		(asked.get(file) ?? []).filter((next) => reach(next).has(file)).map((next) => `${file} ↔ ${next}`),
	);
	expect(circles).toEqual([]);
});

test('what runs in a browser reaches neither Node.js nor the library nor the checker', () => {
	const elements = files.filter(
		(file) =>
			file.endsWith('.ts') && /customElements\.define\(/.test(readFileSync(join('src', file), 'utf8')),
	);
	expect(elements.length).toBeGreaterThan(10);
	const wrong = [...elements, 'offline/worker/worker.ts'].flatMap((file) =>
		[...reach(file)]
			.filter(
				(other) =>
					/^(?:node|library|checks|integrations)\//.test(other) ||
					/from 'node:/.test(readFileSync(join('src', other), 'utf8')),
			)
			.map((other) => `${file} reaches ${other}`),
	);
	expect(wrong).toEqual([]);
});

test('at the root of src stand the three files that Astro or an operator looks for', () => {
	const atRoot = readdirSync('src', { withFileTypes: true }).filter((item) => item.isFile());
	expect(atRoot.map(({ name }) => name).sort()).toEqual(['content.config.ts', 'middleware.ts', 'site.ts']);
});

test('no folder of src holds more than 40 files, but that of the rules', () => {
	const counts = Map.groupBy(
		readdirSync('src', { recursive: true, withFileTypes: true }).filter((item) => item.isFile()),
		({ parentPath }) => parentPath.replaceAll('\\', '/'),
	);
	const full = [...counts].filter(([folder, own]) => own.length > 40 && folder !== 'src/checks/rules');
	expect(full.map(([folder, own]) => `${folder}: ${own.length}`)).toEqual([]);
});
