import { expect, test } from 'vitest';
import { docs, type RuleName } from '../../../../src/checks/rules/index.ts';
import { files, reportOf } from '../../fixture.ts';
import { staged, type Staged } from './example.ts';

const names = Object.keys(docs) as RuleName[];

const change = (path: string, to: (text: string) => string) => (staged: Staged) => {
	staged.tree.set(path, to(staged.tree.get(path) ?? ''));
	return staged;
};
const pause = 'en/articles/pause.mdx';
const often = (words: string) =>
	change(pause, (text) => text.replace(words, Array(20).fill(words).join(' ')));
const anotherTopic = `- id: steadiness
  title: Steadiness
  description: What makes the weeks between two quarrels calm, and what a person can do for that without the other.
  intro: A quiet week is made of small things. Most of them cost nothing but attention.
`;
/** What an example needs around it that its few lines don't show. */
const around: Partial<Record<RuleName, (staged: Staged) => Staged>> = {
	'file-size': change('en/articles/going.mdx', (text) => text.replace('AAAANS…', 'A'.repeat(300_000))),
	'too-much': change(pause, (text) => text.replace('A pause *,', `A pause ${'*'.repeat(20_000)},`)),
	'danger-too-much': change('en/danger.yaml', (text) =>
		text
			.replace('i hear steps', Array(98).fill('no way '.repeat(17).trim()).join('\n    - '))
			.replace('"pasted"', Array(390).fill('no way '.repeat(24).trim()).join('\n    - ')),
	),
	'nothing-links-here': (one) =>
		one.tree.get('en/articles/going.mdx')?.includes('topic: steadiness')
			? change('en/topics.yaml', (text) => text + anotherTopic)(one)
			: one,
	'empty-topic': change('en/topics.yaml', (text) =>
		text.includes('steadiness') ? (files.get('en/topics.yaml') ?? '') + anotherTopic : text,
	),
	'source-twice': change('sources/quiet2023.json', () =>
		(files.get('sources/quiet2024.json') ?? '')
			.replace('quiet2024', 'quiet2023')
			.replace('A made-up record', 'Another record')
			.replace('{', '{ "DOI": "10.1000/182",'),
	),
	'question-evidence': change('en/faqs/how-long.mdx', (text) =>
		text.replace(/<Evidence id="half-an-hour".*/, ''),
	),
	'text-length': change('en/faqs/how-long.mdx', (text) =>
		text.replace(docs['text-length'].bad, (words) => `${words} `.repeat(100)),
	),
	'reading-grade': (one) => often(docs['reading-grade'].good)(often(docs['reading-grade'].bad)(one)),
};

/** One ends the process that reads it (attacks.test.ts tries it); the others need two commits (proposal.test.ts). */
const untried: readonly RuleName[] = ['unreadable', 'page-gone', 'id-gone', 'old-day', 'content-and-code'];

test.each(names)('the bad example of %s gives its message alone, and the good one none', (name) => {
	const bad = untried.includes(name) ? [name] : problemsIn(name, 'bad');
	expect([...new Set(bad)]).toEqual([name]);
	expect(problemsIn(name, 'good')).toEqual([]);
});

function problemsIn(name: RuleName, which: 'bad' | 'good'): string[] {
	const { tree, facts } = (around[name] ?? ((one) => one))(staged(docs[name], which));
	return reportOf(tree, undefined, facts).problems.map(({ rule }) => rule);
}
