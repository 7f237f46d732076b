import { expect, test } from 'vitest';
import { answerLead } from '../../../src/content/text/answerLead.ts';
import { firstSentence } from '../../../src/content/text/guard.ts';
import { pagesCited } from '../../../src/content/text/pagesCited.ts';
import { sentencesOf } from '../../../src/content/text/prose.ts';

const count = (text: string) => sentencesOf(text).length;

test('the full stop of an abbreviation ends no sentence', () => {
	expect(count('Dr. Low and Mrs. High met Prof. Wide at 8 a.m. Sunday.')).toBe(1);
	expect(count('Quiet et al. (2024) ask, e.g. Ann, i.e. her.')).toBe(1);
	expect(count('Come at 8 p.m. I will be there.')).toBe(1);
	expect(count('Stop. Dr. Low waits. So does the U.S. Senate.')).toBe(3);
	expect(count('We came at 8 a.m.')).toBe(1);
});

test('a short word is no abbreviation, and other marks end a sentence behind one', () => {
	expect(count('No. It is late. Stop.')).toBe(3);
	expect(count('Was it 8 a.m.? Yes.')).toBe(2);
	expect(count('It was an ad. Mine. And I. Then.')).toBe(4);
});

test('a guard line and an answer’s lead don’t end behind an abbreviation', () => {
	expect(firstSentence('Not before Dr. Low has been asked. Then, yes.')).toBe('Not before Dr. Low has been asked.');
	expect(firstSentence('No stop at all')).toBe('No stop at all');
	expect(answerLead('Ask Dr. Low first. Then ask whoever else was there that evening. And stop.')).toBe(
		'Ask Dr. Low first. Then ask whoever else was there that evening.',
	);
});

test('one page is p., a range or two pages are pp.', () => {
	expect(['12', '12–14', '12-14', '12, 15', '12 and 15', 'e12'].map(pagesCited)).toEqual([
		'p. 12',
		'pp. 12–14',
		'pp. 12-14',
		'pp. 12, 15',
		'pp. 12 and 15',
		'p. e12',
	]);
});
