import { expect, test } from 'vitest';
import { dangers, findDanger } from './dangerContent.ts';

/** People who are hurt, and who begin with “I”. */
const hurt = [
	'am i being abused',
	'am i in an abusive relationship',
	'i am abused by my husband',
	'i was abused by my ex',
	'i think im being abused',
	'im being abused by my wife',
	'i am in an abusive marriage',
	'how to stop being abused',
	'i am hit by my wife',
	'i am with a violent man',
	'i am scared ill be killed',
	'im scared ill be hurt if i tell',
	'i am frightened of my son',
	'im scared of my teenager',
	'i get beaten by my husband',
	'i was slapped by my girlfriend',
];
for (const words of hurt)
	test(`“${words}” never brings the card for those who hurt`, () => {
		expect(findDanger(words)).not.toBe('own-behaviour');
	});

test('who asks about what they did still meets their own card', () => {
	for (const words of ['i hit my wife', 'i slapped him', 'i shoved my boyfriend last night'])
		expect(findDanger(words)).toBe('own-behaviour');
});

test('where both readings are possible, one card has both doors', () => {
	for (const words of [
		'am i abusive',
		'he says i am the abuser',
		'i pushed him off me',
		'i hit my husband because he was choking me',
		'i hit him back',
	])
		expect(findDanger(words)).toBe('either');
	expect(dangers.find(({ id }) => id === 'either')).toMatchObject({
		article: 'before-you-talk',
		other: 'a-first-honest-step',
	});
});
