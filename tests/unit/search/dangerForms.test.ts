import { expect, test } from 'vitest';
import { dangers, findDanger } from './dangerContent.ts';

/*
 * Speakers × acts × forms: a new act in `acts` is covered in all its forms by one word. These rows prove cover of the
 * patterns; they say nothing about words that nobody thought of.
 */
const acts = ['slap', 'punch', 'kick', 'choke', 'strangle', 'shove', 'bash', 'headbutt', 'throttle', 'smack'];
const speakers = ['my husband', 'my wife', 'he', 'my partner', 'my ex'];
const past = (act: string) => (act.endsWith('e') ? `${act}d` : act === 'slap' ? 'slapped' : `${act}ed`);

const forms: Record<string, (who: string, act: string) => string> = {
	active: (who, act) => `${who} ${past(act)} me`,
	'active with a small word': (who, act) => `${who} keeps trying to ${act} me`,
	passive: (who, act) => `${past(act)} by ${who === 'he' ? 'him' : who}`,
	'after drinking': (who, act) => `${who} came home drunk and ${past(act)} me`,
};

for (const [form, say] of Object.entries(forms))
	test(`every act brings the card, ${form}`, () => {
		const missed = speakers
			.flatMap((who) => acts.map((act) => say(who, act)))
			.filter((words) => findDanger(words) !== 'violence');
		expect(missed).toEqual([]);
	});

test('an act as a noun brings the card', () => {
	for (const blow of ['slap', 'punch', 'smack', 'backhander'])
		expect(findDanger(`he gave me a ${blow} last nite`)).toBe('violence');
});

test('a slip of one letter, and letters held down, are mended in strong words', () => {
	for (const words of [
		'he stranggled me',
		'he strangeld me',
		'my husband slaped me',
		'suicde',
		'hubby choooked me',
	])
		expect(findDanger(words), words).toMatch(/^(violence|self-harm)$/);
});

test('a word that is one is no slip', () => {
	for (const words of ['strange habits', 'we shared a table', 'my career', 'chores'])
		expect(findDanger(words), words).toBeUndefined();
});

test('harmless look-alikes bring no card, and hardly ever the line', () => {
	const found = dangers.flatMap(({ lookAlikes }) => lookAlikes.map((words) => findDanger(words)));
	expect(found.filter((one) => one !== undefined && one !== 'line')).toEqual([]);
	expect(found.filter((one) => one === 'line').length / found.length).toBeLessThan(0.25);
});
