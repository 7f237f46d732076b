import type { Tone } from '../../content/vocabulary.ts';
import { client } from './client.ts';
import { plural } from './plural.ts';

const tones: Record<Tone, string> = {
	warm: 'Warm',
	gentle: 'Gentle',
	steady: 'Steady',
	plain: 'Plain',
	honest: 'Honest',
	light: 'Light',
	curious: 'Curious',
	firm: 'Firm',
};

/** Articles, and the blocks in a text. */
export const article = {
	article: {
		topic: 'Topic',
		place: (place: number, of: number) => `${place} of ${of}`,
		minutes: (n: number) => `${n} min to read`,
		claims: (n: number) => plural(n, 'claim'),
		summary: 'In sixty seconds',
		takeaways: 'Worth remembering',
		contents: 'On this page',
		questions: 'Questions people ask',
		sources: 'Sources',
		related: 'Read next',
		previous: 'Before this',
		next: 'After this',
		changes: 'What we changed',
		published: 'First published',
		updated: 'Last changed',
		checked: 'Checked against its sources',
		checkAgain: 'Due to be checked again',
		overdue: (day: string) => `This page was due to be checked on ${day}. Read it with that in mind.`,
		stub: 'This page is still being written. What stands here is a beginning.',
		noReview: 'Nobody with a clinical licence has reviewed this page.',
	},
	phrase: {
		label: 'A phrase to try',
		insteadOf: 'instead of',
		notIf: 'Not if',
		tone: (tone: Tone) => `Tone: ${tones[tone].toLowerCase()}`,
		tones,
		...client.phrase,
		from: (title: string) => `From “${title}”`,
	},
	evidence: {
		levels: {
			strong: 'Strong evidence',
			some: 'Some evidence',
			early: 'Early evidence',
			contested: 'Contested',
			practice: 'Practice, not tested',
		},
		/** Behind “Strong evidence” where the studies were done neither among couples nor in families. */
		elsewhere: 'but not from couples or families',
		/** In a count: “3 some”. */
		short: {
			strong: 'strong',
			some: 'some',
			early: 'early',
			contested: 'contested',
			practice: 'practice',
		},
		meanings: {
			strong: 'Many studies put together, or several randomised trials.',
			some: 'Single trials, or studies that followed people over time.',
			early: 'Small studies, or studies that looked at one moment only.',
			contested: 'Specialists disagree about this.',
			practice: 'Sensible advice from practice that nobody has tested as such.',
		},
		more: 'How we grade what we say',
	},
	inPlace: {
		what: (word: string) => `What “${word}” means`,
		more: (term: string) => `More about ${term}`,
	},
	sources: { back: '↩ to the text', name: 'Source', inList: 'In the list of sources' },
	exercise: {
		label: 'Do this',
		minutes: (n: number) => plural(n, 'minute'),
		who: { alone: 'on your own', together: 'both of you, on a calm day' },
		stop: 'When to stop',
	},
	story: { label: 'An invented example' },
	/** A line end in a drawing's words begins a new line. */
	diagram: {
		label: 'Drawing',
		titles: {
			'worry-and-distance': 'Worry and distance as a map: one person, with three others',
			'pursue-and-withdraw': 'How pressing and drawing back keep each other going',
			'pause-agreement': 'A pause, from the sign to the first sentence back',
			'responsive-reply': 'A reply in three steps',
			'haven-and-base': 'Secure base and safe haven: out and back',
			'health-links': 'How large some links are. None of them shows a cause.',
		},
		worryAndDistance: {
			worry: 'worry about being left →',
			distance: 'keeping a distance →',
			neither: 'fairly at ease',
			worried: 'asks, checks,\nholds on',
			distant: 'manages alone',
			both: 'wants closeness\nand fears it',
			first: 'with a sister',
			second: 'with a partner',
			third: 'with a father',
		},
		pursueAndWithdraw: {
			press: 'One presses:\nasks again, louder',
			cornered: 'The other\nfeels\ncornered',
			draw: 'and draws back:\nshort, silent, gone',
			left: 'which\nfeels like\nbeing left',
			middle: 'Each can\nprove that\nthe other\nbegan.',
		},
		pauseAgreement: {
			steps: [
				{ name: 'The sign', text: 'either may give it, for themselves' },
				{ name: 'A clock time', text: 'both say it aloud: “half past nine”' },
				{ name: 'Apart', text: 'let the body come down;\nnobody follows or writes about it' },
				{ name: 'Not ready?', text: 'send a new time before the old one' },
				{ name: 'Back', text: 'who stopped begins,\nwith one thing they had heard' },
			],
		},
		responsiveReply: {
			steps: [
				{ name: 'Understand', text: '“So the worst part was …?”' },
				{ name: 'Value', text: '“That makes sense, because …”' },
				{ name: 'Care', text: '“I’m with you. What would help?”' },
			],
		},
		havenAndBase: {
			base: 'Secure base',
			baseSays: '“Go on. I’m here\nif you need me.”',
			haven: 'Safe haven',
			havenSays: '“Come here.\nTell me.”',
			here: 'somebody there',
			world: 'the world',
		},
		healthLinks: {
			rows: {
				health: 'good marriage, health: r = .07 to .21',
				life: 'good marriage, longer life: r = .11',
				care: 'sensitive care, a child’s security: r = .24',
				distress: 'keeping a distance, distress: r = .28',
				coping: 'coping together, contentment: r = .45',
			},
			scale: 'size of the link (r); 0 is none, 1 would be all',
		},
	},
	replies: {
		title: 'And if they answer …',
		kinds: {
			warm: 'Warmly',
			flat: 'Flatly',
			defensive: 'Defensively',
			frightening: 'In a way that frightens',
		},
		next: 'You could say next',
	},
	mentions: {
		title: 'Where this is mentioned',
		none: 'No page mentions it yet.',
		more: (n: number) => `${n} more`,
	},
};
