import { files } from '../../fixture.ts';
import type { Mistake } from './mistake.ts';

const text = (path: string) => files.get(path) ?? '';
const pause = text('en/articles/pause.mdx');
const listening = text('en/articles/listening.mdx');
const topics = text('en/topics.yaml');

/** Slips that only a look at all files shows. */
export const amongFiles: readonly Mistake[] = [
	{
		name: 'an article that was copied to begin another',
		in: 'en/articles/a-time-out.mdx',
		from: '',
		to: pause.replace('title: A pause that comes back', 'title: A time-out'),
		says: /copy of .*pause\.mdx/,
	},
	{
		name: 'a second copy that a system made',
		in: 'en/articles/pause (1).mdx',
		from: '',
		to: pause,
		says: /copy of .*pause\.mdx/,
	},
	{
		name: 'a topic without a page in it',
		in: 'en/topics.yaml',
		from: topics,
		to: `${topics}- id: steadiness
  title: Steadiness
  description: What makes the weeks between two quarrels calm, and what a person can do for that without the other.
  intro: A quiet week is made of small things. Most of them cost nothing but attention.
`,
		says: /steadiness.*no article/,
	},
	{
		name: 'a phrase id of another article',
		from: '<Phrase id="stop-sign"',
		to: '<Phrase id="stop-sign" situation="pausing">Stop, please.</Phrase>\n\n<Phrase id="which-kind"',
		says: /second phrase id `which-kind`.*listening\.mdx/,
		below: 2,
	},
	{
		name: 'an article under the questions',
		in: 'en/faqs/walking.mdx',
		from: '',
		to: `---
title: Walking side by side
description: What is easier to say while two people walk, and why a path with a bend in it helps more than a table.
topic: conflict
summary: Some talks are easier on a walk. Nobody has to look at anybody, and the way home is an end that both can see.
takeaways:
  - Choose a way you know.
---

The gate is open.
`,
		says: /looks like an article.*en\/articles/,
	},
	{
		name: 'an article in a folder within the folder',
		in: 'en/articles/talks/walking.mdx',
		from: '',
		to: listening,
		says: /no folders|en\/articles\/<name>\.mdx/,
	},
	{
		name: 'an empty file',
		in: 'en/articles/walking.mdx',
		from: '',
		to: '\n',
		says: /empty/,
	},
	{
		name: 'two records of one publication',
		in: 'sources/quiet2024b.json',
		from: '',
		to: text('sources/quiet2024.json').replace('quiet2024', 'quiet2024b'),
		says: /same publication.*quiet2024\.json/,
		below: 3,
	},
	{
		name: 'an ending of plain Markdown',
		in: 'en/articles/walking.md',
		from: '',
		to: listening,
		says: /\.mdx, not \.md/,
	},
	{
		name: 'a name with a space',
		in: 'en/images/kitchen clock.png',
		from: '',
		to: 'x',
		says: /kitchen clock.*hyphens/,
	},
];
