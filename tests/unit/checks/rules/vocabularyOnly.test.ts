import { tryRows } from './tryRows.ts';

const pause = 'en/articles/pause.mdx';
const going = 'en/articles/going.mdx';
const faq = 'en/faqs/how-long.mdx';

tryRows([
	[
		'raw html',
		pause,
		'It is late',
		'<script>alert(1)</script>\n\nIt is late',
		[
			"en/articles/pause.mdx:26:1 no-html Unexpected HTML `<script>`, expected Markdown or one of the wiki's components.",
		],
	],
	[
		'html in a word',
		pause,
		'It is late',
		'It is <b>late</b>',
		[
			"en/articles/pause.mdx:26:7 no-html Unexpected HTML `<b>`, expected Markdown or one of the wiki's components. Write **bold** words between double stars.",
		],
	],
	[
		'a misspelt component',
		pause,
		'<Term id="flooding">flooded</Term>',
		'<Trem id="flooding">flooded</Trem>',
		[
			'en/articles/pause.mdx:30:9 unknown-component Unexpected component `<Trem>`, expected `Phrase`, `Cite`, `Evidence`, `Term`, `Exercise`, `Story`, `Reply`, `Sheet` or `Diagram`. Did you mean `Term`?',
		],
	],
	[
		'a small component',
		pause,
		'<Term id="flooding">flooded</Term>',
		'<term id="flooding">flooded</term>',
		[
			"en/articles/pause.mdx:30:9 no-html Unexpected HTML `<term>`, expected Markdown or one of the wiki's components. Did you mean `Term`?",
		],
	],
	[
		'Fragment',
		pause,
		'It is late',
		'<Fragment set:html="x" />\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 unknown-component Unexpected component `<Fragment>`, expected `Phrase`, `Cite`, `Evidence`, `Term`, `Exercise`, `Story`, `Reply`, `Sheet` or `Diagram`.',
		],
	],
	[
		'phrase in a faq',
		faq,
		'Nobody has',
		'<Phrase id="q" situation="pausing">Hm.</Phrase>\n\nNobody has',
		['en/faqs/how-long.mdx:23:1 component-place Unexpected `<Phrase>` here: it belongs in articles only.'],
	],
	[
		'nested phrase',
		pause,
		'1. Choose a sign.',
		'1. Choose a sign.\n\n   <Phrase id="q" situation="pausing">Hm.</Phrase>\n',
		[
			'en/articles/pause.mdx:44:4 component-place Unexpected `<Phrase>` inside `<Exercise>`: move it out.',
			'en/articles/pause.mdx:44:4 component-place Unexpected `<Phrase>` in a list or quotation: it stands alone.',
		],
	],
	[
		'format in phrase',
		pause,
		"I can't hear you properly.",
		"I *can't* hear you properly.",
		[
			'en/articles/pause.mdx:32:1 component-place Unexpected formatting inside `<Phrase>`: it is something to say aloud, plain words only.',
		],
	],
	[
		'an exercise w/o steps',
		pause,
		'1. Choose a sign.\n2. Name a time.',
		'Choose a sign.',
		[
			'en/articles/pause.mdx:40:1 component-place Expected a numbered list of steps inside `<Exercise>`, found none. Begin the steps with 1., 2., 3.',
		],
	],
	[
		'a claim without an article or a question',
		'en/glossary/flooding.mdx',
		'It is a word from research on couples.',
		'<Evidence id="swamped" level="practice">It is a word from research on couples.</Evidence>',
		[
			'en/glossary/flooding.mdx:10:1 component-place Unexpected `<Evidence>` here: it belongs in articles and questions only.',
		],
	],
	[
		'a drawing with text inside',
		pause,
		'![A clock',
		'<Diagram name="pause-agreement" alt="A line in time with five marks, from the sign to the first sentence back.">Look</Diagram>\n\n![A clock',
		[
			'en/articles/pause.mdx:36:1 component-place Unexpected text inside `<Diagram>`: write `<Diagram name="pause-agreement" alt="A line in time with five marks, from the sign to the first sentence back." />`.',
		],
	],
	[
		'a drawing inside a sentence',
		pause,
		'![A clock',
		'See <Diagram name="pause-agreement" alt="A line in time with five marks, from the sign to the first sentence back." /> here.\n\n![A clock',
		[
			'en/articles/pause.mdx:36:5 component-place Unexpected `<Diagram>` within a sentence: it stands alone, with a blank line before and after.',
		],
	],
	[
		'words inside of a sheet',
		going,
		'<Sheet id="our-pause" />',
		'<Sheet id="our-pause">Fill it in.</Sheet>',
		[
			'en/articles/going.mdx:44:1 component-place Unexpected text inside `<Sheet>`: write `<Sheet id="our-pause" />`.',
		],
	],
]);
