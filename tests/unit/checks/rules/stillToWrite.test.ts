import { expect, test } from 'vitest';
import { edited, problemsOf } from '../../fixture.ts';

const pause = 'en/articles/pause.mdx';

test('what a template left open is told, but for a stub', () => {
	const tree = edited(
		pause,
		'takeaways:\n',
		'takeaways:\n  - "To be written: the first thing worth remembering."\n',
	);
	expect(problemsOf(tree)).toEqual([
		'en/articles/pause.mdx:14:5 still-to-write Unexpected “To be written:”, expected the text itself. Write it, or give the page `status: stub` until it is whole.',
	]);
	tree.set(pause, (tree.get(pause) ?? '').replace('order: 1', 'status: stub'));
	expect(problemsOf(tree)).toEqual([]);
});
