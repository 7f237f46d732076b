import { expect, test } from 'vitest';
import { plainPhrase, segments } from '../../../src/content/text/phrase.ts';

test.each([
	['words without a blank stay whole', 'I missed us.', [{ kind: 'words', text: 'I missed us.' }]],
	[
		'a blank in the middle cuts the words in two',
		'Till [time], then.',
		[
			{ kind: 'words', text: 'Till ' },
			{ kind: 'blank', label: 'time' },
			{ kind: 'words', text: ', then.' },
		],
	],
	[
		'a blank at the beginning leaves no empty words',
		'[Name], wait.',
		[
			{ kind: 'blank', label: 'Name' },
			{ kind: 'words', text: ', wait.' },
		],
	],
	['empty brackets are no blank', 'Say [] now', [{ kind: 'words', text: 'Say [] now' }]],
])('%s', (_name, text, expected) => {
	expect(segments(text)).toEqual(expected);
});

test('where nothing can be typed, a blank is shown as dots with its name', () => {
	expect(plainPhrase('Give me till [time], please.')).toBe('Give me till … (time), please.');
});
