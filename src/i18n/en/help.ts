const countryNames: Record<string, string> = {
	GB: 'United Kingdom',
	IE: 'Ireland',
	US: 'United States',
	AU: 'Australia',
	NZ: 'New Zealand',
	CN: 'China',
};

/** What its own people call a country, where that is another word, with the tag of its language. */
const ownNames: Record<string, { name: string; lang: string }> = { CN: { name: '中国', lang: 'zh-Hans' } };

/** The page of help lines. */
export const help = {
	title: 'Get help now',
	tabTitle: 'Reading page',
	description:
		'Where to turn when you are in danger, afraid of a partner, worried about what you do yourself, or at the end of your strength.',
	lead: 'You don’t have to be sure that it counts. Being afraid is reason enough to speak to somebody. You may ask first what stays private, and you may end the call at any time.',
	danger: 'If you are in danger now, call your local emergency number.',
	numbersChange:
		'Numbers change. Below each line stands where and when we saw it; we read stored copies, not the live pages. A local emergency number always works.',
	countries: 'Countries',
	countryNames,
	ownNames,
	everywhere: 'Every other country',
	kinds: {
		emergency: 'In danger now',
		abuse: 'Afraid of a partner, or hurt by one',
		'own-behaviour': 'Worried about what you do to a partner',
		crisis: 'Thoughts of suicide, or no way on',
		directory: 'A list of lines in most countries',
	},
	seen: (where: string, day: string) => `Seen on ${where}, ${day}`,
	tracesHeading: 'If somebody checks your phone or computer',
	leavingHeading: 'What “Leave this site” does, and what it can’t',
	leaving:
		'It empties the screen at once, forgets what this site kept in your browser, and opens a weather page in place of the one you were reading. Pressing Shift three times within five seconds does the same.',
	leavingCannot: [
		'It can’t take pages out of the browser’s history. Delete them there yourself if that is safe. A history that is suddenly empty can be noticed, too.',
		'It can’t close other tabs or windows, and not what you have printed, copied or sent.',
		'It can’t hide you from software that watches the device, from somebody who sees your network, or from an account that shares your history with another device.',
		'Where JavaScript is off, it is a plain link: Back leads here again.',
	],
	traces:
		'This visit stands in the browser’s history, and whoever can see the device or the bill may find it. A private window leaves less behind, but no page can hide itself from software that watches you. A phone that they can’t reach, a friend’s or a library’s computer is safer.',
	more: 'When talking it through is not safe',
};
