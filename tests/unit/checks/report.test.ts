import { expect, test } from 'vitest';
import { edited, files, problemsOf } from '../fixture.ts';

const pause = 'en/articles/pause.mdx';
const faq = 'en/faqs/how-long.mdx';

test('the tiny tree passes every rule', () => {
	expect(problemsOf(files)).toEqual([]);
});

test('no content at all is no pass', () => {
	expect(() => problemsOf(new Map())).toThrow('No content was found in content.');
});

test('mistakes in several files are told in one run, sorted by file and line', () => {
	const tree = edited(pause, 'topic: conflict', 'topc: conflict');
	tree.set(faq, (tree.get(faq) ?? '').replace('Nobody has', '<script>x</script>\n\nNobody has'));
	tree.set(
		'en/glossary/flooding.mdx',
		`${tree.get('en/glossary/flooding.mdx')}\nSee [what is gone](/articles/gone/).\n`,
	);
	expect(problemsOf(tree).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
		'en/articles/pause.mdx:4:1 unknown-key',
		'en/faqs/how-long.mdx:23:1 no-html',
		'en/glossary/flooding.mdx:12:5 dead-link',
	]);
});
