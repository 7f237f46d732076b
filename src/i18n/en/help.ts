const countryNames: Record<string, string> = {
	GB: 'United Kingdom',
	IE: 'Ireland',
	US: 'United States',
	CA: 'Canada',
	AU: 'Australia',
	NZ: 'New Zealand',
	IN: 'India',
	PK: 'Pakistan',
	ZA: 'South Africa',
	NG: 'Nigeria',
	KE: 'Kenya',
	GH: 'Ghana',
	JM: 'Jamaica',
	TT: 'Trinidad and Tobago',
	AE: 'United Arab Emirates',
	SG: 'Singapore',
	MY: 'Malaysia',
	PH: 'Philippines',
	HK: 'Hong Kong',
	TW: 'Taiwan',
	CN: 'China',
};

/** What its own people call a country, where that is another word, with the tag of its language. */
const ownNames: Record<string, { name: string; lang: string }> = {
	CN: { name: '中国', lang: 'zh-Hans' },
	HK: { name: '香港', lang: 'zh-Hant' },
	TW: { name: '台灣', lang: 'zh-Hant' },
};

/** The page of help lines. */
export const help = {
	title: 'Get help now',
	tabTitle: 'Reading page',
	description:
		'Where to turn when you are in danger, afraid of a partner, worried about what you do yourself, or at the end of your strength.',
	lead: 'You don’t have to be sure that it counts. Being afraid is reason enough to speak to someone. You may ask first what stays private, and you may end the call at any time.',
	danger: 'If you are in danger now, call your local emergency number: 112 · 999 · 911 · 000 · 111.',
	numbersChange:
		'Numbers and hours change. We read them on stored copies of these services’ own pages or of government pages, not on the live ones; where a number stood on two other pages only, that is said beside it.',
	countryNames,
	ownNames,
	everywhere: 'Every other country',
	kinds: {
		emergency: 'In danger now',
		abuse: 'If someone close hurts or frightens you',
		'sexual-violence': 'Sexual violence and pressure',
		crisis: 'If you can’t go on, or think of ending your life',
		children: 'Children and young people',
		'own-behaviour': 'If you hurt or frighten someone close',
		stalking: 'Stalking and harassment',
		'forced-marriage': 'Forced marriage, and fear of your family',
		elder: 'Older people',
		victims: 'After a crime',
		access: 'If you can’t hear or speak, or need an interpreter',
		directory: 'More places to turn to',
	},
	line: {
		text: 'Text:',
		whatsapp: 'WhatsApp:',
		chat: 'Chat',
		page: 'Their page',
		twoPages: 'Seen on two other pages, not on its own',
	},
	noOwnBehaviour:
		'We know of no line here for people who hurt or frighten someone close. A doctor or a counsellor is a place to begin; in danger, ring the emergency number.',
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
};
