import { expect, test } from 'vitest';
import { article } from '../../../src/content/schemas/article.ts';
import { faq } from '../../../src/content/schemas/faq.ts';
import { term } from '../../../src/content/schemas/term.ts';
import { jsonSchemaOf } from '../../../src/content/authoring/fieldReference.ts';
import { evidenceWords } from '../../../src/content/text/evidenceWords.ts';
import { wholeArticle, wholeFaq } from '../../../src/content/workedOut.ts';

const days = { published: '2026-01-10', updated: '2026-02-01' };
const fields = {
	...days,
	title: 'A pause',
	topic: 'conflict',
	summary: 'Say when you will be back. '.repeat(8).trim(),
	takeaways: ['Name a time first.', 'Come back first.', 'Keep the subject.'],
	notFor: 'Not if you are afraid.',
};

test('an article needs seven fields at most, a question six, a term three', () => {
	expect(article.safeParse(fields).success).toBe(true);
	expect(Object.keys(fields).length).toBeLessThanOrEqual(7);
	expect(jsonSchemaOf(faq).required?.length).toBeLessThanOrEqual(6);
	expect(jsonSchemaOf(term).required?.length).toBeLessThanOrEqual(3);
});

test('description, first phrase and days of an article are worked out where they are missing', () => {
	const phrases = [
		{ id: 'long', text: 'a'.repeat(141) },
		{ id: 'short', text: 'Back at eight.' },
	];
	const whole = wholeArticle(article.parse(fields), phrases);
	expect(whole).toMatchObject({ firstPhrase: 'short', checked: '2026-01-10', checkAgain: '2027-06-10' });
	expect(whole.description).toMatch(/^Say when you will be back\. .*…$/);
	expect(whole.description.length).toBeLessThanOrEqual(160);
	expect(wholeArticle({ ...article.parse(fields), firstPhrase: 'long' }, phrases).firstPhrase).toBe('long');
});

test('a question stands under the topic of its article, unless it names its own', () => {
	const question = {
		...days,
		question: 'How long is a pause?',
		answer: 'Long enough to calm down, and short enough to come back. '.repeat(4).trim(),
		article: 'pause',
		next: ['Name a time first.', 'Come back first.', 'Keep the subject.'],
	};
	const read = faq.parse(question);
	expect(wholeFaq(read, (slug) => `topic of ${slug}`).topic).toBe('topic of pause');
	expect(wholeFaq({ ...read, topic: 'own' }, () => 'other').topic).toBe('own');
});

test('a scene is made of listed parts only', () => {
	const scene = { figures: 'leaning', things: ['table', 'cups'], time: 'night' };
	expect(article.safeParse({ ...fields, scene }).success).toBe(true);
	expect(article.safeParse({ ...fields, scene: { ...scene, things: ['piano'] } }).success).toBe(false);
});

test('a strong claim from studies elsewhere says so, and no other', () => {
	const words = {
		levels: { strong: 'Strong', some: 'Some', early: 'Early', contested: 'Contested', practice: 'Practice' },
		elsewhere: 'but elsewhere',
	};
	expect(evidenceWords({ level: 'strong', from: 'elsewhere' }, words)).toBe('Strong, but elsewhere');
	expect(evidenceWords({ level: 'strong', from: 'couples' }, words)).toBe('Strong');
	expect(evidenceWords({ level: 'some', from: 'elsewhere' }, words)).toBe('Some');
});
