import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editedProject } from '../builds/editedProject.ts';

/**
 * A build that takes over what the one before it left gives what a clean one gives, byte for byte, whatever was edited
 * between the two. One edit after the other, in one project.
 */
const project = editedProject('edits');
const { folder, content, replace } = project;
const cache = join(folder, 'node_modules/.astro');
const question = 'en/faqs/a-new-one.mdx';
const answer = `You may, if nobody has to fear it. A talk is over when one of you can't listen, not when the last point is
  made. Tell the other that you have had enough for tonight, and offer a time at which you will want to hear the rest.`;

const edits: [name: string, edit: () => void, takenOver?: number][] = [
	// Seven pages come from texts, each with its Markdown.
	['a text', () => replace('en/articles/going.mdx', 'The coat is on', 'The scarf is on'), 12],
	['a title', () => replace('en/articles/listening.mdx', 'Listening without', 'Hearing without'), 0],
	[
		'a new question',
		() => {
			cpSync(join(content, 'en/faqs/may-i-leave.mdx'), join(content, question));
			replace(question, 'May I leave in the middle of a talk?', 'May I go to bed before all is said?');
			replace(
				question,
				'You may, and a word about your return makes it bearable for the one who stays. Name a place and a clock time, go while\n  it is still friendly, and be back on the minute. If you are afraid, go without a word and owe nothing.',
				answer,
			);
			replace(question, 'soft-doors', 'softer-doors');
			replace(question, 'walking out of an argument', 'going to bed angry');
		},
	],
	['a term’s name', () => replace('en/glossary/flooding.mdx', 'term: flooding', 'term: being swamped')],
	['a phrase', () => replace('en/articles/pause.mdx', "I can't hear you properly", "I can't hear a thing")],
	[
		'a sentence with a link',
		() => replace('en/articles/listening.mdx', 'If it gets loud', 'If it gets too loud'),
	],
	['a source', () => replace('sources/quiet2024.json', '"family": "Quiet"', '"family": "Silent"')],
	['a help line', () => replace('en/help-lines.yaml', 'name: ', 'name: The ')],
	['a removed page', () => rmSync(join(content, question))],
	['a topic’s title', () => replace('en/topics.yaml', 'title: Conflict', 'title: Quarrels')],
	[
		'a second topic',
		() => {
			const topics = `- id: leaving\n  title: Leaving\n  description: How to go out of a room, and how to come back into it, on a bad day and on a good one.\n  intro: A door can be closed in many ways. Most of them can be practised on a calm day.\n`;
			replace('en/topics.yaml', '- id: conflict', `${topics}- id: conflict`);
			replace('en/articles/going.mdx', 'topic: conflict', 'topic: leaving');
		},
	],
	[
		'the order of topics',
		() => {
			replace('en/topics.yaml', '- id: leaving', '- id: first');
			replace('en/topics.yaml', '- id: conflict', '- id: leaving');
			replace('en/topics.yaml', '- id: first', '- id: conflict');
		},
	],
	['a picture', () => cpSync('public/apple-touch-icon.png', join(content, 'en/images/clock.png'))],
	['nothing', () => undefined, 14],
	['the note that the last build came to its end', () => rmSync(join(cache, 'ended')), 0],
	[
		'the program',
		() => writeFileSync(join(folder, 'src/content/unused.ts'), 'export const unused = 1;\n'),
		0,
	],
];

test.each(edits)('after an edit of %s', (_name, edit, takenOver) => {
	edit();
	const both = project.buildBoth();
	expect(both.differing).toEqual([]);
	if (takenOver !== undefined) expect(both.takenOver).toBe(takenOver);
});
