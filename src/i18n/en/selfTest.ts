/** The self-test, and what is shared of it. */
export const selfTest = {
	title: 'A reflection: how the two of you talk',
	tabTitle: 'A reflection',
	description:
		'Thirty statements about closeness, quarrels and making up in one relationship. It stays on your device and gives no label.',
	label: 'A private reflection',
	lead: 'Thirty statements about closeness, quarrels and making up. They take about seven minutes, and you may leave out any of them.',
	limit: 'Not if somebody watches what you do here, or would be angry about it.',
	about: {
		heading: 'What it is, and what it is not',
		lines: [
			'It is about one partner relationship and the last three months.',
			'It has not been tested as a measure. It has no norms, finds no type, and is no diagnosis.',
			'It proves nothing to a partner, and it is nothing to decide by.',
			'Nobody may ask to see your answers, also not to prove something.',
			'It stays in this tab. Nothing is sent, and nothing is kept unless you say so.',
		],
	},
	gate: {
		heading: 'First, about safety',
		intro: 'This is not for you if one of these is true:',
		help: 'Get help',
		goOn: 'Go on',
	},
	before: {
		heading: 'Before you go on',
		open: 'Think of one relationship, and of the last three months rather than of the worst evening. The first answer that comes will do.',
		help: 'If one of the lines before this is true, or nearly, it counts for more than anything this page can show. You need not be sure, and you need not decide anything. People at a help line listen without telling you what to do, also where it was you who frightened someone.',
		helpLink: 'Where to get help',
	},
	answers: ['Not like me', 'A little like me', 'Partly like me', 'Mostly like me', 'Very like me'],
	skip: 'Leave out',
	group: (n: number, of: number) => `Part ${n} of ${of}`,
	progress: '{n} of {of} answered',
	begin: 'Begin',
	back: 'Back',
	next: 'Next',
	finish: 'Show what came out',
	result: {
		heading: 'What came out',
		lead: 'It says how you answered today, about these three months. It is no total, no type and no mark.',
		few: 'There is too little here to say anything: at least three statements of a scale have to be answered.',
		strengths: 'What carries you',
		noStrength: 'Nothing stands out yet, and that is an answer too.',
		scales: 'The seven lines',
		wide: 'Each answer lies somewhere on the coloured part. It gets wider where you left statements out.',
		levels: {
			low: 'Not much like me',
			middle: 'Partly like me',
			high: 'A lot like me',
			none: 'Too few answers for this line',
		},
		byHand: {
			low: 'Below 2.5: not much like me',
			middle: '2.5 to 3.5: partly like me',
			high: 'Above 3.5: a lot like me',
		},
		picture: (name: string, low: string, high: string) => `${name}: a line from “${low}” to “${high}”`,
		map: 'Worry and distance together',
		mapText:
			'The tinted field is where your answers lie: worry from left to right, distance from bottom to top. It is a field and no point, and no corner has a name.',
		mapLabel: 'Worry: {worry} Distance: {distance}',
		mapWorry: 'more worry',
		mapDistance: 'more distance',
		sides: 'Pressing and leaving, side by side',
		roles: {
			pressing:
				'In these answers you press more than you leave. With somebody else, or on another subject, it may be the other way round.',
			leaving:
				'In these answers you leave more than you press. With somebody else, or on another subject, it may be the other way round.',
			either: 'Neither stands out clearly. You may do both, as many people do.',
		},
		week: 'One thing to try this week',
		weekText: 'Choose one. A week is long enough to notice something, and short enough to stop.',
		safeFirst:
			'What is safe for you comes first: nothing here is owed to anybody, and a thing that might frighten or anger someone is left out.',
		read: 'To read on',
		readNote:
			'When you follow a link, what stands here is gone, unless you have printed it or keep your answers.',
		deeper: 'More on each line',
		mayMean: 'What it may mean',
		sensible: 'When it is the safe or sensible choice',
		phrase: 'A sentence to try',
		exercise: 'Something to do',
		sheet: 'A sheet to fill in',
		article: 'The article',
		question: 'A question',
		cannot: 'What this can’t tell you',
		cannotLines: [
			'Who is right, or how your partner is.',
			'Whether you are safe. A quiet result proves nothing about that.',
			'How you are in other relationships, or how you will be in a year.',
			'Where you stand beside other people: there is nothing to compare with but yourself, later.',
		],
	},
	tools: {
		print: 'Print it all',
		again: 'Start again',
		sure: 'Take out all answers, those kept on this device too?',
		keep: 'Keep my answers on this device',
		keepText:
			'Without it they are gone when you reload or leave. With it, anyone who uses this device can open them, and the browser may still delete them by itself: Safari after seven days without a visit, a private window as soon as it closes.',
		forget: 'Delete what was kept',
		playbook: 'Put it into a playbook',
		playbookText:
			'The thing you chose for this week, and the sentence that goes with it, become the beginning of a sheet of your own.',
	},
	said: {
		kept: 'Your answers are kept on this device from now on.',
		found: 'Your answers from before are filled in.',
		foundPartly:
			'Filled in of your answers from before: {n}. The others belong to statements that are no longer here.',
		foundNone: 'Of your answers from before, none belongs to a statement of today, so you begin anew.',
		forgotten: 'Nothing is kept any more.',
		blocked: 'This browser keeps nothing for this page, so the answers last until you leave it.',
		full: 'There is no room left on this device, so this is not kept. What you see here lasts until you leave the page.',
		broken:
			'What was kept on this device can’t be read, so you begin anew. It is overwritten with your next answer.',
		deletedElsewhere:
			'What was kept was deleted in another tab. What stands here lasts until you leave this page.',
		otherTab:
			'Another tab changed the answers. What was missing here is filled in; where both differ, this tab stays as it is.',
	},
	hand: {
		heading: 'Scoring it by hand',
		text: 'Write 1 for “not like me” up to 5 for “very like me”. Turn marked statements round: 6 minus the number. Add up each line and divide by how many you answered. With fewer than three answers a line says nothing.',
		scale: 'Line',
		numbers: 'Statements',
		turned: 'Turn round',
		words:
			'Below 2.5 it is “not much like me”, from 2.5 to 3.5 “partly”, above 3.5 “a lot”. What each means stands under the line.',
	},
	share: {
		heading: 'Share a little of it',
		text: 'Nobody may ask to see this. If you want to, tick what you would like somebody to read. Your answers are never in it.',
		strengths: 'What carries you',
		requests: 'What you may ask for',
		preview: 'Exactly this will be seen',
		link: 'Copy a link',
		words: 'Copy as text',
		picture: 'Save as a picture',
		linkNote:
			'The link holds what you ticked, behind a #. It isn’t sent to this site, but whoever has the link can open it, and your message stays in the chat.',
		plain: 'What is copied',
		copied: 'Copied.',
		refused: 'Copying was refused. The words are selected: copy them with your keyboard or the menu.',
		notDrawn: 'This browser can’t make the picture. Copy the words as text instead.',
		nothing: 'Tick at least one line first.',
		saved: 'The picture is made.',
		title: 'Something that somebody shared with you',
	},
	shared: {
		title: 'Shared with you',
		tabTitle: 'Shared with you',
		description:
			'Lines that somebody chose from a private reflection to share with you, and what they are not.',
		intro: 'Somebody chose these lines from a private reflection, for you to read.',
		lines: [
			'They are wishes and not demands: you may say yes, no, or “let me think”.',
			'They are not a test result, and they prove nothing about either of you.',
			'Please don’t ask for the rest. Nobody owes it to anybody.',
		],
		none: 'There is nothing to show here: the link has no part behind a #. Ask for it again, if you like.',
		damaged:
			'This link is damaged: a chat program may have cut it off. Ask for the whole link, or for the words as text.',
		newer: 'This link was made by a later version of the wiki. Reload the page, then open it again.',
		missing: 'Some lines of this link are no longer in the wiki, and are left out.',
		own: 'Do the reflection yourself',
		noScript: 'Showing the lines needs JavaScript, since they stand only in the link. Ask for them as text.',
	},
};
