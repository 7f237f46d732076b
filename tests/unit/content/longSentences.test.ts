import { expect, test } from 'vitest';
import { longSentences } from '../../../src/content/text/longSentences.ts';
import { readMdx, visit } from '../../../src/content/text/mdast.ts';

const words = (count: number) => Array.from({ length: count }, (_, n) => `W${n}`).join(' ');

test('sentences of 26 words and more are told by their first nine', () => {
	const text = `Short one. ${words(25)}. ${words(26)}.\n\n## ${words(40)}\n\n- ${words(31)}!`;
	expect(longSentences(visit(readMdx(text)))).toEqual([
		{ beginning: 'W0 W1 W2 W3 W4 W5 W6 W7 W8', words: 26 },
		{ beginning: 'W0 W1 W2 W3 W4 W5 W6 W7 W8', words: 31 },
	]);
});
