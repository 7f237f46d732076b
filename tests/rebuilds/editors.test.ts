import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build, copyProject, environment } from '../../scripts/copyProject.ts';
import { createRandom } from '../../scripts/corpus/random.ts';

/**
 * What editors do every week must not break the project's own tests: on a copy, one page is renamed, another deleted,
 * a third grows. Which ones is drawn anew each day; SEED=n draws as on the day that failed.
 */
const seed = Number(process.env['SEED'] ?? Math.floor(Date.now() / 86_400_000));
const random = createRandom(seed);
const folder = copyProject('editors');
const content = join(folder, 'content');

const files = () =>
	readdirSync(content, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:mdx|yaml)$/.test(file))
		.sort();
const slugsIn = (room: string) =>
	readdirSync(join(content, 'en', room))
		.sort()
		.map((file) => file.replace(/\.mdx$/, ''));
const read = (file: string) => readFileSync(join(content, file), 'utf8');

/** Changes every text in which something is found. */
function everywhere(change: (text: string) => string) {
	for (const file of files()) {
		const [before, after] = [read(file), change(read(file))];
		if (after !== before) writeFileSync(join(content, file), after);
	}
}

function rename(slug: string, to: string) {
	const file = join(content, 'en/articles', `${to}.mdx`);
	renameSync(join(content, 'en/articles', `${slug}.mdx`), file);
	const text = readFileSync(file, 'utf8');
	writeFileSync(
		file,
		/^formerly:/m.test(text)
			? text
					.replace(/^formerly: \[/m, `formerly: [${slug}, `)
					.replace(/^formerly:\n/m, `formerly:\n  - ${slug}\n`)
			: text.replace(/\n---\n/, `\nformerly: [${slug}]\n---\n`),
	);
	everywhere((one) =>
		one
			.replaceAll(`](/articles/${slug}/`, `](/articles/${to}/`)
			.replace(new RegExp(`\\b(article|slug|next): ${slug}(?![\\w-])`, 'g'), `$1: ${to}`),
	);
}

function remove(slug: string, instead: string) {
	rmSync(join(content, 'en/faqs', `${slug}.mdx`));
	everywhere((one) =>
		one
			.replace(new RegExp(`\\[([^\\]]+)\\]\\(/faq/${slug}/[^)]*\\)`, 'g'), '$1')
			.replace(new RegExp(`^(\\s*question): ${slug}$`, 'gm'), `$1: ${instead}`)
			.replace(new RegExp(`^ +- ${slug}\\n`, 'gm'), '')
			.replace(/^related:\n(?! )/m, ''),
	);
}

/** A question that its article can spare, and another one of the same article. */
function spare(): [slug: string, instead: string] {
	const articleOf = (slug: string) => /^article: (.+)$/m.exec(read(`en/faqs/${slug}.mdx`))?.[1];
	const groups = Map.groupBy(slugsIn('faqs'), articleOf);
	const [slug = '', instead = ''] = random.sample(
		random.pick([...groups.values()].filter((group) => group.length > 2)),
		2,
	);
	return [slug, instead];
}

let told = '';
beforeAll(() => {
	const [renamed = '', grown = ''] = random.sample(slugsIn('articles'), 2);
	const [deleted, instead] = spare();
	told = `SEED=${seed}: articles/${renamed} renamed, faqs/${deleted} deleted, articles/${grown} grown`;
	console.log(told);
	rename(renamed, 'a-page-of-another-name');
	remove(deleted, instead);
	const file = join(content, 'en/articles', `${grown}.mdx`);
	const sentence = 'On some evenings a plain zebra walks by and says nothing at all.';
	const words = Array.from({ length: 5 }, (_, at) =>
		sentence.replace('some', `the ${at + 2}nd of some`),
	).join(' ');
	expect(words.split(' ').length).toBeGreaterThanOrEqual(50);
	writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n${words}\n`);
});

test('the checker passes', () => {
	const { status, stdout } = spawnSync('node', ['src/checks/run/cli.ts', '--content', content], {
		encoding: 'utf8',
		env: environment(),
	});
	expect(status, `${told}\n${stdout}`).toBe(0);
});

test('the build passes', () => {
	const { code, output } = build(folder);
	expect(code, `${told}\n${output}`).toBe(0);
});

test('the tests of the built site pass', () => {
	const { status, stdout } = spawnSync('vitest', ['run', '--project=site', '--reporter=dot'], {
		encoding: 'utf8',
		env: { ...environment(), SITE_DIST: resolve(folder, 'dist'), SITE_CONTENT: content },
	});
	expect(status, `${told}\n${stdout}`).toBe(0);
});
