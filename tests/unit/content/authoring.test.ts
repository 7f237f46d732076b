import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newFileUrl } from '../../../src/content/authoring/repository.ts';
import { slugOf } from '../../../src/content/authoring/slugOf.ts';
import { sourceRecord } from '../../../src/content/authoring/sourceRecord.ts';
import { monthsLater } from '../../../src/content/monthsLater.ts';
import { phraseArticleStub } from '../../../src/content/authoring/stubs.ts';
import { newPageUrl } from '../../../src/content/authoring/newPageUrl.ts';
import { files, problemsOf } from '../fixture.ts';

const folder = '.cache/new';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync('tests/fixtures/content', folder, { recursive: true });

/** One call of `npm run new` in a copy of the tiny tree. */
function create(args: string[], input = '') {
	const words = ['scripts/new.ts', ...args, '--content', folder];
	const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', input });
	return { status, stdout, stderr: stderr.split('\n')[0] };
}

test('an article begins as a stub that the checker passes; the path and what comes next are told', () => {
	const { status, stdout } = create(['article', 'How to apologise so it lands', '--topic', 'conflict']);
	expect(stdout).toContain(`Wrote ${folder}/en/articles/how-to-apologise-so-it-lands.mdx`);
	expect(stdout).toContain('Next: write over each “To be written:”');
	expect(stdout).not.toContain('error');
	expect(status).toBe(0);
});

test('a second stub beside it is not taken for a copy, and nothing is overwritten', () => {
	expect(create(['article', 'Another beginning', '--topic', 'conflict']).status).toBe(0);
	const again = create(['article', 'Another beginning', '--topic', 'conflict']);
	expect(again.status).toBe(1);
	expect(again.stderr).toBe(
		`Nothing was written. ${folder}/en/articles/another-beginning.mdx is there already: open it, or choose another --slug.`,
	);
});

test('a question takes the topic of its article, a term needs its name only', () => {
	expect(create(['faq', 'Who comes back first', '--article', 'pause'])).toMatchObject({ status: 0 });
	expect(readFileSync(`${folder}/en/faqs/who-comes-back-first.mdx`, 'utf8')).not.toContain('topic:');
	expect(create(['term', 'Cooling off'])).toMatchObject({ status: 0 });
});

test('a folder that can’t be written to is named, without a stack trace', () => {
	// As root every folder can be written to: a file in the folder's place is refused in the same way.
	rmSync(`${folder}/en/glossary`, { recursive: true });
	writeFileSync(`${folder}/en/glossary`, '');
	const { status, stderr } = create(['term', 'Warming up']);
	rmSync(`${folder}/en/glossary`);
	cpSync('tests/fixtures/content/en/glossary', `${folder}/en/glossary`, { recursive: true });
	expect(stderr).toBe(
		`Nothing was written. The folder ${folder}/en/glossary can’t be written to (EEXIST). Look whether it is a folder and yours to change, or name another wiki's with --content.`,
	);
	expect(status).toBe(1);
});

test.each([
	[
		'a title that makes no file name',
		['article', '第一次', '--topic', 'conflict'],
		'`第一次` makes no file name. Give one with --slug, in small letters, digits and single hyphens, for example --slug time-out.',
	],
	[
		'a title that is too long',
		['article', 'a '.repeat(40), '--topic', 'conflict'],
		'This title has 79 characters, expected 3 to 60.',
	],
	[
		'a topic that is not there',
		['article', 'Fine', '--topic', 'conflct'],
		'There is no topic `conflct`. Did you mean `conflict`?',
	],
	[
		'a flag that is missing while nobody can answer',
		['article', 'Fine'],
		'Which topic? (conflict) Nobody is there to answer: give --topic.',
	],
	['a kind that is not there', ['poem', 'Fine'], 'Unexpected `poem`, expected article, faq, term or source.'],
	[
		'a slug that climbs out',
		['term', 'Fine', '--slug', '../../x'],
		'`../../x` makes no file name. Give one with --slug, in small letters, digits and single hyphens, for example --slug time-out.',
	],
] as const)('%s is told and nothing is written', (_name, args, message) => {
	expect(create([...args])).toMatchObject({ status: 1, stderr: `Nothing was written. ${message}` });
});

test('a source comes from BibTeX, RIS or CSL-JSON', () => {
	const bib =
		'@article{x, title={A test}, author={Müller, Anna}, year={2021}, journal={Tests}, pages={1--9}}';
	expect(create(['source'], bib)).toMatchObject({ status: 0 });
	expect(create(['source'], 'TY  - JOUR\nAU  - Müller, A\nPY  - 2021\nTI  - Second\nER  - \n').status).toBe(
		0,
	);
	expect(JSON.parse(readFileSync(`${folder}/sources/muller2021b.json`, 'utf8'))).toMatchObject({
		title: 'Second',
		custom: { checked: 'memory', read: 'abstract' },
	});
	const csl =
		'{"type":"book","title":"A book","author":[{"family":"Li","given":"Bo"}],"issued":{"date-parts":[[2020]]}}';
	expect(create(['source'], csl)).toMatchObject({ status: 0 });
});

test.each([
	[
		'words',
		'hello there',
		'This is no citation record: expected BibTeX (begins with @), RIS (begins with “TY  -”) or CSL-JSON (begins with { or [).',
	],
	[
		'a record without author and year',
		'@article{x, title={A test}}',
		'This is no whole citation: expected an author and a year, found none.',
	],
])('a source from %s is refused', (_name, input, message) => {
	expect(create(['source'], input)).toMatchObject({ status: 1, stderr: `Nothing was written. ${message}` });
});

test('a folder that is no content folder is told', () => {
	const { status, stderr } = spawnSync(
		process.execPath,
		['scripts/new.ts', 'term', 'x', '--content', 'src'],
		{ encoding: 'utf8' },
	);
	expect(status).toBe(1);
	expect(stderr).toContain('Nothing was written. `src` is no content folder of the wiki');
});

test.each([
	['How to say “sorry”', 'how-to-say-sorry'],
	['Über Nähe & Ärger', 'uber-nahe-arger'],
	['Don’t go', 'dont-go'],
	['a'.repeat(61), ''],
	['???', ''],
])('%s becomes the file name %s', (title, slug) => {
	expect(slugOf(title)).toBe(slug);
});

test('eighteen months after the last of August is the last of February', () => {
	expect(monthsLater('2026-08-31', 18)).toBe('2028-02-29');
	expect(monthsLater('2026-11-25', 18)).toBe('2028-05-25');
});

test('the ids of one author and year go on from b to z, then it is told', () => {
	const record = { type: 'book', title: 'T', author: [{ family: 'Li' }], issued: { 'date-parts': [[2020]] } };
	expect(sourceRecord(record, new Set(['li2020'])).id).toBe('li2020b');
	const all = new Set(['li2020', ...[...'bcdefghijklmnopqrstuvwxyz'].map((letter) => `li2020${letter}`)]);
	expect(() => sourceRecord(record, all)).toThrow('All ids from li2020 to li2020z are taken.');
});

test('what the form of “Add a phrase” begins with passes the checker', () => {
	const tree = new Map(files);
	tree.set(
		'en/articles/a-phrase-to-add.mdx',
		phraseArticleStub({ today: '2026-03-01', topic: 'conflict', situation: 'pausing' }),
	);
	expect(problemsOf(tree).filter((line) => !line.includes('It is a stub'))).toEqual([]);
});

test('the host’s form opens in the right folder, with its name and text filled in', () => {
	const url = new URL(
		newFileUrl({ repository: 'https://x.org/a/b', branch: 'main' }, 'content/en/faqs/q.mdx', 'a: b\n'),
	);
	expect(url.pathname).toBe('/a/b/new/main/content/en/faqs');
	expect(Object.fromEntries(url.searchParams)).toEqual({ filename: 'q.mdx', value: 'a: b\n' });
});

test('a term or article that nobody has written gets a form of its own, other dead ends get none', () => {
	const site = { repository: 'https://x.org/a/b', branch: 'main' };
	const form = (dead: { rule: string; expected?: string; found?: string }) =>
		newPageUrl(dead, site, '2026-03-01')?.replace(/&value=.*/, '');
	expect(form({ rule: 'dead-reference', expected: 'term', found: 'cooling-off' })).toBe(
		'https://x.org/a/b/new/main/content/en/glossary?filename=cooling-off.mdx',
	);
	expect(form({ rule: 'dead-link', found: '/articles/cooling-off/#x' })).toBe(
		'https://x.org/a/b/new/main/content/en/articles?filename=cooling-off.mdx',
	);
	expect(form({ rule: 'dead-reference', expected: 'source', found: 'li2020' })).toBeUndefined();
	expect(form({ rule: 'dead-link', found: '/articles/../x' })).toBeUndefined();
});
