import { sizeMark } from '../../offline/precache.ts';
/** Keeping the wiki for offline. */
export const offline = {
	title: 'Keep this wiki for offline',
	tabTitle: 'Without a connection',
	description:
		'Keep the whole wiki on this device, so that it opens without a connection: what that leaves here, who could find it, and how to remove it.',
	lead: 'One tap keeps the whole wiki on this device. It then opens without a connection, the search included.',
	limit: 'Not on a device that somebody you fear can look at: they could find that this wiki is kept here.',
	noScript:
		'Keeping the wiki needs JavaScript, and it is off here. Nothing is kept on this device. You can print a page, or save it with your browser’s own menu.',
	keep: 'Yes, keep it on this device',
	remove: 'Remove it from this device',
	bar: 'How much is there',
	/** What it leaves on the device, who could find it, when not to: what has to be read before the yes. */
	before: [
		{
			heading: 'What it leaves on this device',
			lines: [
				`A copy of the whole wiki: articles, questions, phrases, sheets, the self-test, the playbook’s page and the search. It takes about ${sizeMark} MB.`,
				'It is the same copy for everybody. It doesn’t tell what you read, searched for, wrote or answered.',
				'Without your yes, nothing is kept but what every browser keeps of the pages it shows: its history and its cache.',
			],
		},
		{
			heading: 'Who could find it',
			lines: [
				'Anybody who uses this browser. Its settings list the sites that keep something on the device, and this wiki’s address then stands among them.',
				'Anybody who can look through the device, or who has put software on it that watches.',
				'Pages opened from the copy stand in the browser’s history, as all others do.',
			],
		},
		{
			heading: 'When not to',
			lines: [
				'If somebody goes through your phone or computer, or if it could put you in danger that they find it. Then read online: in a private window, or on a device that they can’t reach.',
				'On a device that isn’t yours. The copy would stay behind.',
				'In a private window. Some browsers refuse it there, and the others drop the copy when the window closes.',
			],
		},
	],
	/** How it goes away again, and how it stays up to date. */
	after: [
		{
			heading: 'How it goes away again',
			lines: [
				'By one tap on this page.',
				'By “Leave this site”, together with all else that the wiki has kept.',
				'By deleting this site’s data in the browser’s settings. A browser may also do so by itself, when the device runs short of room or you haven’t been here for long.',
			],
		},
		{
			heading: 'How it stays up to date',
			lines: [
				'When you open a page with a connection, the browser asks the wiki whether anything has changed. If so, it fetches a whole new copy in the background.',
				'The new copy is used once all tabs of this wiki have been closed. So a page never mixes old and new.',
				'Until then you read the older copy, and a phone number in it may have changed.',
			],
		},
	],
	/** What is said of each state and outcome (src/offline/ui/onDevice.ts). */
	said: {
		nothing: 'Nothing is kept on this device.',
		fetching: 'It is being fetched. Please leave this page open until it is all there.',
		kept: `The whole wiki is kept on this device, about ${sizeMark} MB. You can go offline now.`,
		newer:
			'The wiki is kept on this device, and a newer copy of it is waiting. Close all tabs of this wiki: the newer one is used when you next open it.',
		rest: 'A part of the wiki is on this device, from an attempt that broke off. It can be fetched again or removed.',
		removing: 'It is being removed.',
		removed: 'It is gone from this device. The browser’s history is as it was.',
		stays:
			'It could not be removed from here. Delete this site’s data in your browser’s settings, or try again.',
		full: 'There is no room for it on this device. Nothing of it was kept.',
		away: 'The connection broke off before all of it was there. Nothing of it was kept. Try again when the connection is steady.',
		changed:
			'The files that came don’t belong together. Perhaps the wiki is being renewed just now. Nothing of it was kept; try again in a few minutes.',
		blocked:
			'This browser is set to keep nothing for this site, so nothing can be kept here. With a connection you can read everything as before.',
		none: 'This browser can’t keep a site for offline, or not in this window: some can’t in a private one. With a connection you can read everything as before.',
		http: 'The wiki comes to you over http here, and browsers keep a site for offline only where it comes over https. You can read everything as before.',
	},
	/** On each page of the copy, once there is a newer one. */
	older: {
		text: 'This is an older copy of the wiki, kept on this device; a phone number in it may have changed. Close all tabs of the wiki to get the newer one.',
		link: 'What is kept here',
	},
	notHere: {
		title: 'This page isn’t kept here',
		tabTitle: 'Not here',
		description:
			'There is no connection, and this page is not part of the copy of the wiki that is kept on this device.',
		lead: 'There is no connection just now, and this page is not in the copy on this device. With a connection, load it again.',
		ways: 'What is here',
	},
	links: {
		about: 'The pages themselves are kept on your device only if you choose so:',
		help: 'Is this wiki kept on this device? See, and remove it',
		playbook: 'For days without a connection:',
		home: 'For days without a connection:',
		keep: 'keep this wiki for offline',
	},
};
