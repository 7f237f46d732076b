import { expect, test } from 'vitest';
import { inProposal } from '../../../src/checks/run/inProposal.ts';
import { changeSummary } from '../../../src/checks/reporters/changeSummary.ts';
import { readContent } from '../../../src/checks/source/readContent.ts';
import { edited, reportOf } from '../fixture.ts';

const pause = 'en/articles/pause.mdx';

test('a proposal is told its own errors first, then those elsewhere, then its own warnings', () => {
	const tree = edited(pause, 'It is late and', 'It is is late and');
	tree.set(
		'en/faqs/how-long.mdx',
		(tree.get('en/faqs/how-long.mdx') ?? '').replace('topic: conflict', 'topic: war'),
	);
	tree.set(
		'en/articles/going.mdx',
		(tree.get('en/articles/going.mdx') ?? '').replace('The coat', 'The coat and and'),
	);
	tree.set(pause, (tree.get(pause) ?? '').replace('situation="pausing"', 'situation="war"'));
	const { problems } = inProposal(reportOf(tree), new Set([pause]));
	expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
		`${pause} dead-reference`,
		'en/faqs/how-long.mdx dead-reference',
		`${pause} doubled-word`,
	]);
});

test('a proposal is told of no page that is overdue by the calendar, not even of its own', () => {
	const overdue = reportOf(edited(pause, '', ''), '2027-09-01');
	expect(overdue.problems.map(({ rule }) => rule)).toContain('check-overdue');
	expect(inProposal(overdue, new Set([pause])).problems).toEqual([]);
});

test('the summary lists the changed pages with words, claims without a source and the due day', () => {
	const folder = 'tests/fixtures/content';
	const summary = changeSummary(
		readContent(folder),
		new Set([
			`${folder}/${pause}`,
			`${folder}/en/faqs/how-long.mdx`,
			`${folder}/en/topics.yaml`,
			`${folder}/en/<b>.mdx`,
		]),
	);
	expect(summary).toMatch(/<td>[^<]*pause\.mdx<\/td><td>\d+<\/td><td>none of 1<\/td><td>2027-08-01<\/td>/);
	expect(summary).toContain('<td>1 of 1: half-an-hour</td><td>2027-01-10</td>');
	expect(summary).toContain('<li>tests/fixtures/content/en/topics.yaml</li>');
	expect(summary).toContain('&lt;b&gt;.mdx (gone, or no text)</li>');
	expect(changeSummary(readContent(folder), new Set())).toBe('');
});
