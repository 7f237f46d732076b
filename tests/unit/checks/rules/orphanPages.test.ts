import { expect, test } from 'vitest';
import { edited, problemsOf } from '../../fixture.ts';

const going = 'en/articles/going.mdx';
const topics = 'en/topics.yaml';

test('an article alone in its topic is reported until another links to it', () => {
	const tree = edited(going, 'topic: conflict', 'topic: doors');
	const list = tree.get(topics) ?? '';
	tree.set(
		topics,
		list +
			list
				.replace('id: conflict', 'id: doors')
				.replace('title: Conflict', 'title: Doors')
				.replace('How a hard talk', 'How a short talk'),
	);
	expect(problemsOf(tree)).toEqual([
		'en/articles/going.mdx:2:1 nothing-links-here No other article links here, and no other stands in its topic. Link to it where a reader would want it.',
	]);
	const listening = 'en/articles/listening.mdx';
	tree.set(listening, (tree.get(listening) ?? '').replace('(/articles/pause/)', '(/articles/going/)'));
	expect(problemsOf(tree)).toEqual([]);
});
