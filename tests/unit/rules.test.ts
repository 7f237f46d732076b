import { expect, test } from 'vitest';
import { edited, files, problemsOf } from './fixture.ts';

const pause = 'en/articles/pause.mdx';
const going = 'en/articles/going.mdx';
const faq = 'en/faqs/how-long.mdx';
const corrections = 'en/corrections.yaml';

test('the tiny tree passes every rule', () => {
	expect(problemsOf(files)).toEqual([]);
});

test('no content at all is no pass', () => {
	expect(() => problemsOf(new Map())).toThrow('No content was found in content.');
});

test('a file that no collection reads is told', () => {
	expect(problemsOf(new Map([...files, ['en/article/lost.mdx', '']]))).toEqual([
		'content/en/article/lost.mdx:1:1 stray-file Unexpected file here: no part of the wiki reads it. Articles go to en/articles/<name>.mdx, questions to en/faqs/<name>.mdx, terms to en/glossary/<name>.mdx, sheets to en/sheets/<name>.yaml, sources to sources/<id>.json, pictures to en/images/. Look for a slip in the folder’s name or the ending (.mdx, not .md).',
	]);
});

test('a file name with a blank or a capital is told', () => {
	const [first] = problemsOf(
		new Map([...files, ['en/glossary/Time Out.mdx', files.get('en/glossary/flooding.mdx') ?? '']]),
	);
	expect(first).toBe(
		'en/glossary/Time Out.mdx:1:1 file-name Unexpected file name `Time Out`, expected small letters, digits and single hyphens, for example `time-out`. The file name becomes the address: rename the file.',
	);
});

test('a file name that Windows keeps for itself is told', () => {
	const [first] = problemsOf(
		new Map([...files, ['en/glossary/con.mdx', files.get('en/glossary/flooding.mdx') ?? '']]),
	);
	expect(first).toBe(
		'en/glossary/con.mdx:1:1 reserved-name Unexpected file name `con`: Windows keeps it for itself, and nobody there could open the wiki. Choose another.',
	);
});

test('a stub is only reminded of what it lacks', () => {
	const tree = edited(faq, 'article: pause', 'article: listening');
	tree.set(pause, (tree.get(pause) ?? '').replace('order: 1', 'status: stub'));
	expect(problemsOf(tree)).toEqual([
		'en/articles/pause.mdx:2:1 article-parts-stub Expected at least one question with `article: pause`, found none. Add a file in en/faqs. It is a stub: this only warns.',
	]);
});

test('what a template left open is told, but for a stub', () => {
	const tree = edited(
		pause,
		'takeaways:\n',
		'takeaways:\n  - "To be written: the first thing worth remembering."\n',
	);
	expect(problemsOf(tree)).toEqual([
		'en/articles/pause.mdx:14:5 still-to-write Unexpected “To be written:”, expected the text itself. Write it, or give the page `status: stub` until it is whole.',
	]);
	tree.set(pause, (tree.get(pause) ?? '').replace('order: 1', 'status: stub'));
	expect(problemsOf(tree)).toEqual([]);
});

test('two pages that claim one old address, and two with one tab title, are told at the second', () => {
	const tree = edited(pause, 'order: 1', 'formerly: [old-times]\nsensitive: true\ntabTitle: Notes for later');
	const listening = 'en/articles/listening.mdx';
	tree.set(
		listening,
		(tree.get(listening) ?? '').replace(
			'topic: conflict',
			'topic: conflict\nformerly: [old-times]\nsensitive: true\ntabTitle: notes for later',
		),
	);
	expect(problemsOf(tree)).toEqual([
		'en/articles/pause.mdx:5:12 old-address Unexpected old address `old-times`: en/articles/listening.mdx lists it too. One address leads to one page: keep it where its readers should land.',
		'en/articles/pause.mdx:7:11 repeated Unexpected second tabTitle `Notes for later`: the first is in en/articles/listening.mdx:7. Give this one its own.',
	]);
});

test('a link and a field that use an old name are told with the new one', () => {
	const tree = edited(pause, 'order: 1', 'formerly: [time-out]');
	tree.set(faq, (tree.get(faq) ?? '').replace('article: pause', 'article: time-out'));
	const listening = 'en/articles/listening.mdx';
	tree.set(listening, (tree.get(listening) ?? '').replace('(/articles/pause/)', '(/articles/time-out/)'));
	expect(problemsOf(tree).filter((line) => line.includes('dead-'))).toEqual([
		'en/articles/listening.mdx:22:60 dead-link Unexpected link to `/articles/time-out/`: no page of the wiki has this address. Did you mean `/articles/pause/`?',
		'en/faqs/how-long.mdx:6:10 dead-reference Unexpected `time-out`: there is no such article. Did you mean `pause`?',
	]);
});

test('mistakes in several files are told in one run, sorted by file and line', () => {
	const tree = edited(pause, 'topic: conflict', 'topc: conflict');
	tree.set(faq, (tree.get(faq) ?? '').replace('Nobody has', '<script>x</script>\n\nNobody has'));
	tree.set(
		'en/glossary/flooding.mdx',
		`${tree.get('en/glossary/flooding.mdx')}\nSee [what is gone](/articles/gone/).\n`,
	);
	expect(problemsOf(tree).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
		'en/articles/pause.mdx:4:1 unknown-key',
		'en/faqs/how-long.mdx:23:1 no-html',
		'en/glossary/flooding.mdx:12:5 dead-link',
	]);
});

test('a link may lead to a claim or a correction in the ledger', () => {
	const listening = 'en/articles/listening.mdx';
	for (const place of ['claim-quiet-helps', 'correction-shouting-helps', 'often-wrong'])
		expect(problemsOf(edited(listening, '(/articles/pause/)', `(/claims/#${place})`))).toEqual([]);
});

/** Each row: what is wrong, file, a text of it, what it becomes, and every problem that is told, in full. */
const rows: [name: string, path: string, from: string, to: string, expected: string[]][] = [
	[
		'a misspelt key',
		pause,
		'takeaways:',
		'takeawys:',
		['en/articles/pause.mdx:13:1 unknown-key Unexpected key `takeawys`. Did you mean `takeaways`?'],
	],
	[
		'an unknown key',
		pause,
		'order: 1',
		'layout: ../x.astro',
		[
			'en/articles/pause.mdx:5:1 unknown-key Unexpected key `layout`, expected one of `title`, `description`, `topic`, `order`, `published`, `updated`, `checked`, `checkAgain`, `summary`, `takeaways`, `firstPhrase`, `notFor`, `notForReason`, `aliases`, `related`, `sensitive`, `tabTitle`, `formerly`, `status` or `changes`.',
		],
	],
	[
		'a missing key',
		pause,
		'topic: conflict\n',
		'',
		['en/articles/pause.mdx:2:1 missing-key Expected the key `topic`, found none. Add a line `topic: …`.'],
	],
	[
		'a wrong type',
		pause,
		'order: 1',
		'order: first',
		['en/articles/pause.mdx:5:8 wrong-value Unexpected value of `order`. Expected a number.'],
	],
	[
		'a title too long',
		pause,
		'A pause that comes back',
		'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
		['en/articles/pause.mdx:2:8 wrong-value Unexpected value of `title`. Write at most 60 characters.'],
	],
	[
		'a day in words',
		pause,
		'published: 2026-01-10',
		'published: last week',
		[
			'en/articles/pause.mdx:6:12 wrong-value Unexpected value of `published`. Write the day as YYYY-MM-DD, for example 2026-11-22.',
		],
	],
	[
		'a misspelt key in a list',
		pause,
		'    why:',
		'    wy:',
		['en/articles/pause.mdx:23:5 unknown-key Unexpected key `wy`. Did you mean `why`?'],
	],
	[
		'notFor and notForReason',
		pause,
		'notFor:',
		'notForReason:',
		[
			'en/articles/pause.mdx:2:1 article-parts This article offers a phrase or an exercise, so it needs `notFor` instead of `notForReason`.',
		],
	],
	[
		'a sensitive page without tab title',
		pause,
		'order: 1',
		'sensitive: true',
		[
			'en/articles/pause.mdx:2:1 missing-key Expected the key `tabTitle`, found none. A sensitive page needs a neutral tabTitle: it stands in the browser’s history.',
		],
	],
	[
		'an answer too short',
		faq,
		'Half an hour is a fair\n  guess for many people. Say',
		'Say',
		[
			'en/faqs/how-long.mdx:3:9 wrong-value Unexpected value of `answer`. Write 40 to 60 words; these are 36.',
		],
	],
	[
		'a question without mark',
		faq,
		'a pause be?',
		'a pause be',
		[
			'en/faqs/how-long.mdx:2:11 wrong-value Unexpected value of `question`. A question ends with a plain question mark, without a blank before it.',
		],
	],
	[
		'a colon in prose',
		pause,
		'- Name a time before you leave.',
		'- Name a time: before you leave.',
		[
			'en/articles/pause.mdx:14:5 needs-quotes This text holds a colon, so it is read as a field of its own. Put the whole text between quotation marks.',
		],
	],
	[
		'a duplicate key',
		pause,
		'order: 1',
		'order: 1\norder: 2',
		[
			'en/articles/pause.mdx:6:1 yaml-syntax Unexpected second use of this key, expected each key once. Take one of them out.',
		],
	],
	[
		'an unclosed quote',
		pause,
		'title: A pause',
		'title: "A pause',
		[
			'en/articles/pause.mdx:2:8 yaml-syntax This quotation mark is never closed. Close it at the end of the text; a text that only begins with one goes between marks of the other kind.',
		],
	],
	[
		'an unclosed bracket',
		pause,
		'aliases:\n  - time-out',
		'aliases: [time-out, "a pause"',
		[
			'en/articles/pause.mdx:19:10 yaml-syntax This bracket is never closed. Close it at the end of the list; a text that only begins with one goes between quotation marks.',
		],
	],
	[
		'a tab',
		pause,
		'  - Name a time',
		'\t- Name a time',
		[
			'en/articles/pause.mdx:14:1 yaml-syntax Unexpected tab, expected blanks: YAML indents with blanks only.',
		],
	],
	[
		'no fence',
		pause,
		'---\ntitle',
		'title',
		[
			'en/articles/pause.mdx:1:1 frontmatter-fence Unexpected first line, expected the frontmatter to begin there. Frontmatter has one form: the first line exactly `---`, then the fields, then a line that is exactly `---`, and no line between that begins with `---` or `+++`.',
		],
	],
	[
		'a heading without its blank',
		pause,
		'It is late',
		'##What helps\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 lost-markup Unexpected `##`: it isn’t read as a mark, and readers would see the signs. A heading needs plain signs and a blank behind them: `## Words`.',
		],
	],
	[
		'a link as another wiki writes it',
		pause,
		'It is late',
		'It is [[listening]] late',
		[
			'en/articles/pause.mdx:26:7 lost-markup Unexpected `[[listening]]`: it isn’t read as a mark, and readers would see the signs. Write a link as [words](/articles/…/), without anything between the two brackets.',
		],
	],
	[
		'a link in a field',
		pause,
		'When a quarrel gets',
		'When [a quarrel](/articles/listening/) gets',
		[
			'en/articles/pause.mdx:11:8 lost-markup Unexpected `[a quarrel](/`: it isn’t read as a mark, and readers would see the signs. This is shown as plain words: write it without marks.',
		],
	],
	[
		'quotation marks around a phrase',
		pause,
		"I can't hear you properly. Back at [time], and I'll start.",
		'"I can\'t hear you properly."',
		[
			'en/articles/pause.mdx:32:1 phrase-words Unexpected quotation marks around the phrase, expected the bare words: the page shows that they are said. Take them out.',
		],
	],
	[
		'a blank of low lines',
		pause,
		'[time]',
		'____',
		[
			'en/articles/pause.mdx:32:1 phrase-words Unexpected `____` in a phrase, expected a blank to fill in between square brackets, with a word for what belongs there: `[time]`.',
		],
	],
	[
		'a blank between braces',
		pause,
		'[time]',
		'{time}',
		[
			'en/articles/pause.mdx:32:138 no-code Unexpected expression `{time}`, expected square brackets around a blank to fill in: `[time]`.',
		],
	],
	[
		'two changes that met',
		pause,
		'It is late',
		'<<<<<<< HEAD\nIt is late\n=======\nIt was late\n>>>>>>> main\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 merge-conflict Two changes of the same lines met here, and both were kept, with marks between them (`<<<<<<<`, `=======`, `>>>>>>>`). Keep what is right, and take the marks out.',
		],
	],
	[
		'a code block that is never closed',
		pause,
		'It is late',
		'```\nx\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 mdx-syntax This code block is never closed, and all that follows would be part of it. The wiki has no code blocks: take the line out.',
		],
	],
	[
		'a colon as wide as Chinese letters',
		pause,
		'topic: conflict',
		'topic：conflict',
		[
			'en/articles/pause.mdx:4:1 yaml-syntax Unexpected full-width colon, expected a plain colon and a plain blank: `topic: …`.',
		],
	],
	[
		'a title that a comment cuts off',
		pause,
		'title: A pause that comes back',
		'title: Rule # 1',
		[
			'en/articles/pause.mdx:2:13 yaml-syntax The text ends here for YAML, because a `#` behind a blank begins a comment. Put the whole text between quotation marks.',
		],
	],
	[
		'an order below one',
		pause,
		'order: 1',
		'order: -1',
		[
			'en/articles/pause.mdx:5:8 wrong-value Unexpected value of `order`. Expected a whole number, 1 or more.',
		],
	],
	[
		'letters that were read in the wrong way',
		pause,
		'It is late',
		'It isnâ€™t late',
		[
			'en/articles/pause.mdx:26:7 text-encoding Unexpected garbled letters `â€™`: they were saved in one way and read in another. Write what belongs there.',
		],
	],
	[
		'an address that follows its readers',
		pause,
		'/articles/listening/#say-it-back',
		'https://example.org/?utm_source=x',
		[
			'en/articles/pause.mdx:30:48 link-address Unexpected address `https://example.org/?utm_source=x`. It tells the other page where a reader comes from. Take out what stands behind the `?`.',
		],
	],
	[
		'a picture described by its file name',
		pause,
		'![A clock on a kitchen table]',
		'![clock.png]',
		[
			'en/articles/pause.mdx:36:1 image-text Expected a description of the picture between the square brackets, found `clock.png`. Write what it shows, for readers who cannot see it.',
		],
	],
	[
		'an import',
		pause,
		'It is late',
		'import x from "y"\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 no-code Unexpected `import` at the beginning of a paragraph, expected words only. Content runs no code: take it out, or write it as `code` between backticks if you mean the signs themselves.',
		],
	],
	[
		'an export',
		pause,
		'It is late',
		'export const a = 1\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 no-code Unexpected `export` at the beginning of a paragraph, expected words only. Content runs no code: take it out, or write it as `code` between backticks if you mean the signs themselves.',
		],
	],
	[
		'an expression',
		pause,
		'It is late',
		'It is {process.env.HOME} late',
		[
			'en/articles/pause.mdx:26:7 no-code Unexpected expression `{process.env.HOME}`, expected words only. Content runs no code: take it out, or write it as `code` between backticks if you mean the signs themselves.',
		],
	],
	[
		'an expression block',
		pause,
		'It is late',
		'{1+1}\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 no-code Unexpected expression `{1+1}`, expected words only. Content runs no code: take it out, or write it as `code` between backticks if you mean the signs themselves.',
		],
	],
	[
		'a comment',
		pause,
		'It is late',
		'{/* x */}\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 no-code Unexpected expression `{/* x */}`, expected words only. Content runs no code: take it out, or write it as `code` between backticks if you mean the signs themselves.',
		],
	],
	[
		'an expression attribute',
		pause,
		'minutes="15"',
		'minutes={15}',
		[
			'en/articles/pause.mdx:40:1 no-code Unexpected expression as the attribute `minutes`, expected words only. Content runs no code: take it out, or write it as `code` between backticks if you mean the signs themselves.',
		],
	],
	[
		'a spread',
		pause,
		'minutes="15"',
		'minutes="15" {...x}',
		[
			'en/articles/pause.mdx:40:1 no-code Unexpected spread `{...}` in a tag, expected words only. Content runs no code: take it out, or write it as `code` between backticks if you mean the signs themselves.',
		],
	],
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
			"en/articles/pause.mdx:26:7 no-html Unexpected HTML `<b>`, expected Markdown or one of the wiki's components.",
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
		'a misspelt attribute',
		pause,
		'insteadOf=',
		'insteadof=',
		[
			'en/articles/pause.mdx:32:1 unknown-attribute Unexpected attribute `insteadof` of `<Phrase>`, expected `id`, `situation`, `when`, `tone`, `insteadOf` or `avoidIf`. Did you mean `insteadOf`?',
		],
	],
	[
		'a missing attribute',
		pause,
		' situation="pausing" when',
		' when',
		[
			'en/articles/pause.mdx:32:1 missing-attribute Expected the attribute `situation` on `<Phrase>`, found none. Write `<Phrase situation="…">`.',
		],
	],
	[
		'a bad level',
		pause,
		'level="strong"',
		'level="stong"',
		[
			'en/articles/pause.mdx:34:1 wrong-attribute Unexpected `stong` as `level` of `<Evidence>`. Expected `strong`, `some`, `early`, `contested`, `practice`. Did you mean `strong`?',
		],
	],
	[
		'a tone of one’s own',
		pause,
		' insteadOf=',
		' tone="gentel" insteadOf=',
		[
			'en/articles/pause.mdx:32:1 wrong-attribute Unexpected `gentel` as `tone` of `<Phrase>`. Expected `warm`, `gentle`, `steady`, `plain`, `honest`, `light`, `curious`, `firm`. Did you mean `gentle`?',
		],
	],
	[
		'bad minutes',
		pause,
		'minutes="15"',
		'minutes="ages"',
		[
			'en/articles/pause.mdx:40:1 wrong-attribute Unexpected `ages` as `minutes` of `<Exercise>`. Expected a whole number from 1 to 120.',
		],
	],
	[
		'a bare less-than',
		pause,
		'It is late',
		'It is <3 late',
		[
			'en/articles/pause.mdx:26:7 mdx-syntax Unexpected `<`: this is no component. Write “less than” in words; in an attribute, use no double quotes inside the value.',
		],
	],
	[
		'an unclosed component',
		pause,
		'flooded</Term>',
		'flooded',
		[
			'en/articles/pause.mdx:30:9 mdx-syntax `<Term>` is never closed, expected `</Term>`. Write both tags on one line, or each on a line of its own with blank lines inside.',
		],
	],
	[
		'a bare brace',
		pause,
		'It is late',
		'It is { late',
		[
			'en/articles/pause.mdx:26:7 mdx-syntax Unexpected `{` or `}`: content has no expressions. Write the words without braces.',
		],
	],
	[
		'quote in attribute',
		pause,
		'insteadOf="Calm down."',
		'insteadOf="say "no""',
		[
			'en/articles/pause.mdx:32:95 quote-in-attribute Unexpected double quote inside the value of `insteadOf`: it ends the value there. Use ‘single’ or “curly” quotation marks inside.',
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
		'a dead topic',
		pause,
		'topic: conflict',
		'topic: conflicts',
		[
			'en/articles/pause.mdx:4:8 dead-reference Unexpected `conflicts`: there is no such topic. Did you mean `conflict`?',
		],
	],
	[
		'a dead related',
		pause,
		'slug: listening',
		'slug: listning',
		[
			'en/articles/pause.mdx:22:11 dead-reference Unexpected `listning`: there is no such article. Did you mean `listening`?',
		],
	],
	[
		'a dead article',
		faq,
		'article: pause',
		'article: pauze',
		[
			'en/articles/pause.mdx:2:1 article-parts Expected at least one question with `article: pause`, found none. Add a file in en/faqs.',
			'en/faqs/how-long.mdx:6:10 dead-reference Unexpected `pauze`: there is no such article. Did you mean `pause`?',
		],
	],
	[
		'a dead source',
		pause,
		'Cite id="quiet2024"',
		'Cite id="quiet2023"',
		[
			'en/articles/pause.mdx:34:68 dead-reference Unexpected `quiet2023`: there is no such source. Did you mean `quiet2024`?',
		],
	],
	[
		'a dead term',
		pause,
		'Term id="flooding"',
		'Term id="floding"',
		[
			'en/articles/pause.mdx:30:9 dead-reference Unexpected `floding`: there is no such term. Did you mean `flooding`?',
		],
	],
	[
		'a dead phrase',
		faq,
		'phrase: stop-sign',
		'phrase: stop-sing',
		[
			'en/faqs/how-long.mdx:8:9 dead-reference Unexpected `stop-sing`: there is no such phrase. Did you mean `stop-sign`?',
		],
	],
	[
		'a dead situation',
		pause,
		'situation="pausing"',
		'situation="pauses"',
		['en/articles/pause.mdx:32:1 dead-reference Unexpected `pauses`: there is no such situation.'],
	],
	[
		'a dead link',
		pause,
		'/articles/listening/#say',
		'/articles/listning/#say',
		[
			'en/articles/pause.mdx:30:48 dead-link Unexpected link to `/articles/listning/#say-it-back`: no page of the wiki has this address. Did you mean `/articles/listening/`?',
		],
	],
	[
		'no trailing slash',
		pause,
		'/articles/listening/#say-it-back',
		'/articles/listening',
		[
			'en/articles/pause.mdx:30:48 dead-link Unexpected link to `/articles/listening`: no page of the wiki has this address. Did you mean `/articles/listening/`?',
		],
	],
	[
		'a dead anchor',
		pause,
		'#say-it-back',
		'#say-it-bak',
		[
			'en/articles/pause.mdx:30:48 dead-anchor Unexpected link to `/articles/listening/#say-it-bak`: `/articles/listening/` has no such place. Did you mean `say-it-back`?',
		],
	],
	[
		'a javascript link',
		pause,
		'/articles/listening/#say-it-back',
		'javascript:alert(1)',
		[
			'en/articles/pause.mdx:30:48 link-address Unexpected address `javascript:alert(1)`. Expected a page of the wiki from its root, for example `/articles/safe-attachment/`, or an address that begins with `https://`, `mailto:` or `tel:`.',
		],
	],
	[
		'an entity javascript link',
		pause,
		'/articles/listening/#say-it-back',
		'&#106;avascript:alert(1)',
		[
			'en/articles/pause.mdx:30:48 link-address Unexpected address `javascript:alert(1)`. Expected a page of the wiki from its root, for example `/articles/safe-attachment/`, or an address that begins with `https://`, `mailto:` or `tel:`.',
		],
	],
	[
		'a protocol-relative link',
		pause,
		'/articles/listening/#say-it-back',
		'//evil.example/',
		[
			'en/articles/pause.mdx:30:48 link-address Unexpected address `//evil.example/`. Expected a page of the wiki from its root, for example `/articles/safe-attachment/`, or an address that begins with `https://`, `mailto:` or `tel:`.',
		],
	],
	[
		'an http link',
		pause,
		'/articles/listening/#say-it-back',
		'http://example.org/',
		[
			'en/articles/pause.mdx:30:48 link-address Unexpected address `http://example.org/`. Expected `https://` at the beginning.',
		],
	],
	[
		'a picture outside',
		pause,
		'../images/clock.png',
		'../../.env?raw',
		[
			'en/articles/pause.mdx:36:1 image-address Unexpected picture `../../.env?raw`, expected a file of the images folder, written `../images/<name>.<png, jpg, webp or avif>`.',
		],
	],
	[
		'a missing picture',
		pause,
		'../images/clock.png',
		'../images/clok.png',
		[
			'en/articles/pause.mdx:36:1 image-address Unexpected picture `../images/clok.png`, expected a file of the images folder, written `../images/<name>.<png, jpg, webp or avif>`.',
		],
	],
	[
		'a picture without words',
		pause,
		'A clock on a kitchen table',
		'',
		[
			'en/articles/pause.mdx:36:1 image-text Expected a description of the picture between the square brackets, found none. Write what it shows, for readers who cannot see it.',
		],
	],
	[
		'a repeated phrase id',
		'en/articles/listening.mdx',
		'which-kind" s',
		'stop-sign" s',
		[
			'en/articles/listening.mdx:16:14 dead-reference Unexpected `which-kind`: there is no such phrase.',
			'en/articles/listening.mdx:16:14 first-phrase Unexpected `firstPhrase: which-kind`: no phrase of this article has this id.',
			'en/articles/pause.mdx:32:1 repeated Unexpected second phrase id `stop-sign`: the first is in en/articles/listening.mdx:26. Give this one its own.',
			'en/loudness.yaml:5:11 dead-reference Unexpected `which-kind`: there is no such phrase.',
			'en/loudness.yaml:11:11 dead-reference Unexpected `which-kind`: there is no such phrase.',
		],
	],
	[
		'a repeated heading anchor',
		pause,
		'id="stop-sign"',
		'id="what-to-agree-on"',
		[
			'en/articles/pause.mdx:17:14 dead-reference Unexpected `stop-sign`: there is no such phrase.',
			'en/articles/pause.mdx:17:14 first-phrase Unexpected `firstPhrase: stop-sign`: no phrase of this article has this id.',
			'en/articles/pause.mdx:38:1 repeated Unexpected second anchor `what-to-agree-on`: the first is in en/articles/pause.mdx:32. Give this one its own.',
			'en/faqs/how-long.mdx:8:9 dead-reference Unexpected `stop-sign`: there is no such phrase.',
			'en/moments.yaml:5:11 dead-reference Unexpected `stop-sign`: there is no such phrase.',
		],
	],
	[
		'a claim whose id another page has: it is its address in the ledger',
		faq,
		'id="half-an-hour"',
		'id="quiet-helps"',
		[
			'en/faqs/how-long.mdx:25:1 repeated Unexpected second claim id `quiet-helps`: the first is in en/articles/pause.mdx:34. Give this one its own.',
		],
	],
	[
		'a claim whose id the page has already is told once',
		pause,
		'![A clock',
		'<Evidence id="quiet-helps" level="practice">Tea helps too.</Evidence>\n\n![A clock',
		[
			'en/articles/pause.mdx:36:1 repeated Unexpected second claim id `quiet-helps`: the first is in en/articles/pause.mdx:34. Give this one its own.',
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
		'a link to a claim that is not in the ledger',
		'en/articles/listening.mdx',
		'(/articles/pause/)',
		'(/claims/#claim-quiet-help)',
		[
			'en/articles/listening.mdx:22:60 dead-anchor Unexpected link to `/claims/#claim-quiet-help`: `/claims/` has no such place. Did you mean `claim-quiet-helps`?',
		],
	],
	[
		'a correction of a source that is not there',
		corrections,
		'[quiet2024]',
		'[quiet2042]',
		[
			'en/corrections.yaml:4:13 dead-reference Unexpected `quiet2042`: there is no such source. Did you mean `quiet2024`?',
		],
	],
	[
		'a correction without a source',
		corrections,
		'[quiet2024]',
		'[]',
		['en/corrections.yaml:4:12 wrong-value Unexpected value of `sources`. Expected at least 1 entry.'],
	],
	[
		'a correction of an article that is not there',
		corrections,
		'article: pause',
		'article: pauses',
		[
			'en/corrections.yaml:5:12 dead-reference Unexpected `pauses`: there is no such article. Did you mean `pause`?',
		],
	],
	[
		'a correction that says nothing instead',
		corrections,
		'  known: Quiet things lower anger, and loud ones have not been shown to.\n',
		'',
		['en/corrections.yaml:1:3 missing-key Expected the key `known`, found none. Add a line `known: …`.'],
	],
	[
		'a correction whose check is overdue',
		corrections,
		'checkAgain: 2027-08-01',
		'checkAgain: 2026-02-20',
		[
			'en/corrections.yaml:7:15 check-overdue This was due to be checked on 2026-02-20. Somebody should hold it against its sources and set `checked` and `checkAgain`; it needn’t be in this change.',
		],
	],
	[
		'a drawing that isn’t there',
		pause,
		'![A clock',
		'<Diagram name="pause-agreemnt" alt="A line in time with five marks, from the sign to the first sentence back." />\n\n![A clock',
		[
			'en/articles/pause.mdx:36:1 wrong-attribute Unexpected `pause-agreemnt` as `name` of `<Diagram>`. Expected `worry-and-distance`, `pursue-and-withdraw`, `pause-agreement`, `responsive-reply`, `haven-and-base`, `health-links`. Did you mean `pause-agreement`?',
		],
	],
	[
		'a drawing without its text',
		pause,
		'![A clock',
		'<Diagram name="pause-agreement" />\n\n![A clock',
		[
			'en/articles/pause.mdx:36:1 missing-attribute Expected the attribute `alt` on `<Diagram>`, found none. Write `<Diagram alt="…" />`.',
		],
	],
	[
		'a drawing whose text says too little',
		pause,
		'![A clock',
		'<Diagram name="pause-agreement" alt="A line with five marks." />\n\n![A clock',
		[
			'en/articles/pause.mdx:36:1 wrong-attribute Unexpected `A line with five marks.` as `alt` of `<Diagram>`. Expected at least 60 characters, found 23.',
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
		'the same drawing twice on a page',
		pause,
		'![A clock',
		`${'<Diagram name="pause-agreement" alt="A line in time with five marks, from the sign to the first sentence back." />\n\n'.repeat(2)}![A clock`,
		[
			'en/articles/pause.mdx:38:1 repeated Unexpected second anchor `diagram-pause-agreement`: the first is in en/articles/pause.mdx:36. Give this one its own.',
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
		'a repeated title',
		'en/articles/listening.mdx',
		'Listening without mending',
		'A pause that comes back',
		[
			'en/articles/pause.mdx:2:8 repeated Unexpected second title `A pause that comes back`: the first is in en/articles/listening.mdx:2. Give this one its own.',
		],
	],
	[
		'a repeated topic',
		'en/topics.yaml',
		'- id: conflict',
		'- id: conflict\n  title: Other\n  description: Another topic with words enough to fill the description that it needs here.\n  intro: Another topic with words enough to fill the introduction that it needs here.\n- id: conflict',
		[
			'en/topics.yaml:5:7 repeated Unexpected second name in topics `conflict`: the first is in en/topics.yaml:1. Give this one its own.',
		],
	],
	[
		'truncated authors',
		'sources/quiet2024.json',
		'"checked": "record"',
		'"checked": "record", "authorsTruncated": true',
		[
			'sources/quiet2024.json:5:3 source-authors `authorsTruncated` says that this author list is cut short. Give all names and take the mark out, or end the list with `{ "literal": "et al." }`.',
		],
	],
	[
		'another id',
		'sources/quiet2024.json',
		'"id": "quiet2024"',
		'"id": "quiet2025"',
		[
			'sources/quiet2024.json:2:9 source-id Unexpected id `quiet2025`, expected `quiet2024` as the file is called.',
		],
	],
	[
		'strong on memory',
		'sources/quiet2024.json',
		'"checked": "record"',
		'"checked": "memory"',
		[
			'en/articles/pause.mdx:34:1 claim-strength Unexpected `strong` claim on `quiet2024`: this source was recorded from memory or checked only in part. Look it up, or choose a lower level.',
		],
	],
	[
		'claim without source',
		pause,
		' <Cite id="quiet2024" />',
		'',
		[
			'en/articles/pause.mdx:34:1 claim-source Expected a source inside a claim marked `strong`, found none. Add `<Cite id="…" />`, or mark the claim `practice`.',
		],
	],
	[
		'days',
		pause,
		'checkAgain: 2027-08-01',
		'checkAgain: 2026-01-01',
		[
			'en/articles/pause.mdx:9:13 day-order Unexpected `checkAgain: 2026-01-01`, expected a day not before `checked: 2026-02-01`.',
		],
	],
	[
		'span',
		pause,
		'checkAgain: 2027-08-01',
		'checkAgain: 2029-08-01',
		[
			'en/articles/pause.mdx:9:13 check-span Unexpected `checkAgain: 2029-08-01`, expected a day within 24 months of `checked`, 2028-02-01 at the latest.',
		],
	],
	[
		'a long phrase',
		pause,
		"I can't hear you properly.",
		"I can't. I can't. I can't. I can't hear.",
		[
			'en/articles/pause.mdx:32:1 phrase-length This phrase has 5 sentences, expected at most 3 sentences and 280 characters. That is as much as anybody can say when upset: cut it, or make two.',
		],
	],
	[
		'first phrase of another',
		pause,
		'firstPhrase: stop-sign',
		'firstPhrase: which-kind',
		[
			'en/articles/pause.mdx:17:14 first-phrase Unexpected `firstPhrase: which-kind`: no phrase of this article has this id.',
		],
	],
	[
		'no faq',
		faq,
		'article: pause',
		'article: listening',
		[
			'en/articles/pause.mdx:2:1 article-parts Expected at least one question with `article: pause`, found none. Add a file in en/faqs.',
		],
	],
	[
		'no first phrase',
		pause,
		'firstPhrase: stop-sign\n',
		'',
		[
			'en/articles/pause.mdx:2:1 article-parts Expected `firstPhrase`: the id of the phrase to show at the top.',
		],
	],
	[
		'h1',
		pause,
		'## When your',
		'# When your',
		[
			'en/articles/pause.mdx:28:1 heading-order Unexpected heading with one #, expected ## or ###: the title is the only first-level heading.',
			'en/articles/pause.mdx:38:1 heading-order Unexpected ### before any ##, expected the levels in order.',
		],
	],
	[
		'h4',
		pause,
		'### What',
		'#### What',
		[
			'en/articles/pause.mdx:38:1 heading-order Unexpected heading with 4 #, expected ## or ###. Split the section instead.',
		],
	],
	[
		'skipped',
		pause,
		'## When your',
		'### When your',
		['en/articles/pause.mdx:28:1 heading-order Unexpected ### before any ##, expected the levels in order.'],
	],
	[
		'code block',
		pause,
		'It is late',
		'```\nx\n```\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 markdown-subset Unexpected code block. The wiki has none: use a paragraph, or `code` between backticks in a sentence.',
		],
	],
	[
		'rule',
		pause,
		'It is late',
		'It is late\n\n***\n\nLate',
		[
			'en/articles/pause.mdx:28:1 markdown-subset Unexpected rule. Begin a new section with a heading (## …).',
		],
	],
	[
		'footnote',
		pause,
		'It is late',
		'It is late[^1]\n\n[^1]: x',
		[
			'en/articles/pause.mdx:26:11 markdown-subset Unexpected footnote. Cite a source with <Cite id="…" />, or put the thought into the sentence.',
			'en/articles/pause.mdx:28:1 markdown-subset Unexpected footnote. Cite a source with <Cite id="…" />, or put the thought into the sentence.',
		],
	],
	[
		'table alignment',
		pause,
		'It is late',
		'| a | b |\n| :-- | --- |\n| 1 | 2 |\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 markdown-subset Unexpected alignment colons in a table. Write the second row with hyphens only: | --- | --- |.',
		],
	],
	[
		'task list',
		pause,
		'It is late',
		'- [ ] a\n- b\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 markdown-subset Unexpected task list. Use a plain list, or an <Exercise> with numbered steps.',
		],
	],
	[
		'link def',
		pause,
		'It is late',
		'[x][y]\n\n[y]: /help/\n\nIt is late',
		[
			'en/articles/pause.mdx:26:1 markdown-subset Unexpected reference link. Write the link whole, where it stands: [words](/articles/…/).',
			'en/articles/pause.mdx:28:1 markdown-subset Unexpected link definition. Write the link whole, where it stands: [words](/articles/…/).',
		],
	],
	[
		'deep list',
		pause,
		'It is late',
		'- a\n  - b\n    - c\n\nIt is late',
		[
			'en/articles/pause.mdx:28:5 markdown-subset Unexpected list in the third depth. Lists go two deep: make it a list of its own.',
		],
	],
	[
		'a section without text',
		pause,
		'### What to agree on\n',
		'### Nothing here\n\n### What to agree on\n',
		[
			'en/articles/pause.mdx:38:1 empty-section Expected some text under “Nothing here”, found none. Write it, or take the heading out.',
		],
	],
	[
		'link text that says nothing',
		pause,
		'[listening]',
		'[click here]',
		[
			'en/articles/pause.mdx:30:48 link-text Unexpected link text “click here”, expected words that say where it leads: people read links out of their sentence.',
		],
	],
	[
		'a question that nearly repeats another',
		'en/faqs/who-speaks-first.mdx',
		'Who should speak first afterwards?',
		'How long is a pause?',
		[
			'en/faqs/who-speaks-first.mdx:2:11 near-question This asks nearly the same as “How long should a pause be?” in en/faqs/how-long.mdx. Add it to that page’s `aliases`, or let the question show what is different.',
		],
	],
	[
		'a term marked twice',
		pause,
		'<Evidence id',
		'Being <Term id="flooding">flooded</Term> again.\n\n<Evidence id',
		[
			'en/articles/pause.mdx:34:7 term-twice The term `flooding` is marked a second time in this section. Leave this one as plain words.',
		],
	],
	[
		'a label on people',
		pause,
		'It is late and',
		'Avoidant people leave, and',
		[
			'en/articles/pause.mdx:26:1 label-on-people “Avoidant people” makes somebody’s behaviour into what they are. Write about a tendency: “someone higher in attachment anxiety (or avoidance)”.',
		],
	],
	[
		'another label',
		pause,
		'It is late and',
		'A narcissist would stay, and',
		[
			'en/articles/pause.mdx:26:3 label-on-people “narcissist” makes somebody’s behaviour into what they are. Say what they do.',
		],
	],
	[
		'a diagnosis of a partner',
		pause,
		'It is late and',
		'Your partner is avoidant, and',
		[
			'en/articles/pause.mdx:26:1 partner-diagnosis “Your partner is avoidant” sounds like a diagnosis of somebody we haven’t met. Say what they do, and what it does to the reader.',
		],
	],
	[
		'always in a phrase',
		pause,
		"I can't hear you properly.",
		'I never hear you properly.',
		[
			'en/articles/pause.mdx:32:1 always-never “never” in a phrase can sound like an attack. Name the one time that is meant; if it is a promise that can be kept, it may stay.',
		],
	],
	[
		'a guarantee',
		pause,
		'It is late and',
		'This is guaranteed, and',
		[
			'en/articles/pause.mdx:26:9 promise “guaranteed” promises what nobody can know. Say what tends to happen, and how well that is supported.',
		],
	],
	[
		'promised weeks',
		pause,
		'It is late and',
		'In six weeks you will be close again, and',
		[
			'en/articles/pause.mdx:26:1 promise “In six weeks you will” promises what nobody can know. Say what tends to happen, and how well that is supported.',
		],
	],
	[
		'a promised cure',
		pause,
		'It is late and',
		'It will save your marriage, and',
		[
			'en/articles/pause.mdx:26:4 promise “will save your marriage” promises what nobody can know. Say what tends to happen, and how well that is supported.',
		],
	],
	[
		'advice to calm another person',
		pause,
		'It is late and',
		'Try to calm your angry partner, and',
		[
			'en/articles/pause.mdx:26:8 calming-another “calm your angry partner” makes the reader answerable for somebody else’s temper, which is dangerous where they are afraid. Say what the reader can do: leave, pause, get help.',
		],
	],
	[
		'a long sentence',
		pause,
		'It is late and you have said it three times.',
		'This is a sentence that goes on and on because somebody forgot to end it and so it runs past every place where a reader could have taken a breath and it still has not come to its end here now.',
		[
			'en/articles/pause.mdx:26:1 long-sentence This sentence has 41 words, expected at most 35: “This is a sentence that …”. Could it be two?',
		],
	],
	[
		'a copied paragraph',
		faq,
		'Nobody has tested an exact length',
		'When a quarrel gets too loud to hear, stop with a clock time. Whoever stops comes back first and says one thing they understood.\n\nNobody has tested an exact length',
		[
			'en/faqs/how-long.mdx:23:1 copied-text This paragraph says much the same, word for word, as en/articles/pause.mdx:10 (100 of 100 runs of eight words). Say it once and link to it, or say something else here.',
		],
	],
	[
		'a byte order mark',
		pause,
		'---\ntitle',
		'\uFEFF---\ntitle',
		[
			'en/articles/pause.mdx:1:1 text-encoding Unexpected hidden character U+FEFF: nobody sees it, and it changes what is read. Delete it.',
		],
	],
	[
		'a hidden override',
		pause,
		'It is late',
		'It is \u202Elate',
		[
			'en/articles/pause.mdx:26:7 text-encoding Unexpected hidden character U+202E: nobody sees it, and it changes what is read. Delete it.',
		],
	],
	[
		'a NUL',
		pause,
		'It is late',
		'It is \u0000late',
		[
			'en/articles/pause.mdx:26:7 text-encoding Unexpected hidden character U+0000: nobody sees it, and it changes what is read. Delete it.',
		],
	],
	[
		'an anchor in YAML',
		pause,
		'title: A pause',
		'title: &x A pause',
		[
			'en/articles/pause.mdx:2:11 yaml-syntax Unexpected anchor (`&`), expected plain values. Write the text out, or put it between quotation marks.',
		],
	],
	[
		'an alias in YAML',
		pause,
		'topic: conflict',
		'topic: *x',
		[
			'en/articles/pause.mdx:4:8 yaml-syntax Unexpected `*` at the beginning of a text, which YAML takes for a name. Fields hold plain words without stars: take it out.',
		],
	],
	[
		'a tag in YAML',
		pause,
		'order: 1',
		'order: !!int 1',
		[
			'en/articles/pause.mdx:5:14 yaml-syntax Unexpected tag (`!`), expected plain values. Take it out, or put the text between quotation marks.',
		],
	],
	[
		'a merge key',
		pause,
		'order: 1',
		'<<: {}',
		[
			'en/articles/pause.mdx:5:1 yaml-syntax Unexpected merge key (`<<`), expected plain fields. Write the fields out.',
		],
	],
	[
		'a second fence inside the frontmatter',
		pause,
		'order: 1',
		'--- x\norder: 1',
		[
			'en/articles/pause.mdx:5:1 frontmatter-fence Unexpected line that begins like the end of the frontmatter. Frontmatter has one form: the first line exactly `---`, then the fields, then a line that is exactly `---`, and no line between that begins with `---` or `+++`.',
		],
	],
	[
		'a fence of another kind inside',
		pause,
		'order: 1',
		'+++\norder: 1',
		[
			'en/articles/pause.mdx:5:1 frontmatter-fence Unexpected line that begins like the end of the frontmatter. Frontmatter has one form: the first line exactly `---`, then the fields, then a line that is exactly `---`, and no line between that begins with `---` or `+++`.',
		],
	],
	[
		'a repeated attribute',
		pause,
		'situation="pausing" when',
		'situation="pausing" id="other" when',
		[
			'en/articles/pause.mdx:32:1 wrong-attribute Unexpected `other` as `id` of `<Phrase>`. This attribute is given twice: keep one.',
		],
	],
	[
		'a citation that doesn’t close itself',
		pause,
		'<Cite id="quiet2024" />',
		'<Cite id="quiet2024">',
		[
			'en/articles/pause.mdx:34:68 mdx-syntax `<Cite>` is never closed, expected a slash at its end: `<Cite … />`.',
		],
	],
	[
		'a component closed as another',
		pause,
		'start.</Phrase>',
		'start.</Evidence>',
		[
			'en/articles/pause.mdx:32:161 mdx-syntax Unexpected closing tag `</Evidence>`, expected `</Phrase>`: that is what is open here.',
		],
	],
	[
		'a blank before a component’s name',
		pause,
		'<Term id',
		'< Term id',
		[
			'en/articles/pause.mdx:30:9 mdx-syntax Unexpected blank behind `<`, expected the name at once: `<Term …>`.',
		],
	],
	[
		'a link with a blank',
		pause,
		'/articles/listening/#say-it-back',
		'/articles/the listening/',
		[
			'en/articles/pause.mdx:30:48 link-address Unexpected address `/articles/the listening/`. This isn’t read as a link, because an address holds no blanks. Write the address without them: [words](/articles/…/).',
		],
	],
	[
		'a picture with a blank',
		pause,
		'../images/clock.png',
		'../images/the clock.png',
		[
			'en/articles/pause.mdx:36:1 image-address Unexpected picture `../images/the clock.png`, expected a file of the images folder, written `../images/<name>.<png, jpg, webp or avif>`.',
		],
	],
	[
		'hidden characters in a row',
		pause,
		'It is late',
		'It is \u202E\u202Dlate',
		[
			'en/articles/pause.mdx:26:7 text-encoding Unexpected hidden characters, 2 in a row, U+202E the first: nobody sees them, and they change what is read. Delete them.',
		],
	],
	[
		'a hidden character by an entity',
		pause,
		'It is late',
		'It is &#x202E;late',
		[
			'en/articles/pause.mdx:26:7 text-encoding Unexpected hidden character U+202E: nobody sees it, and it changes what is read. Delete it.',
		],
	],
	[
		'a day as a text',
		pause,
		'- time-out',
		'- 2026-01-10',
		[
			'en/articles/pause.mdx:20:5 two-readings Unexpected value of `aliases`: one program reads it as text, another as a day or a number. Put it between quotation marks.',
		],
	],
	[
		'a host that is a number',
		pause,
		'/articles/listening/#say-it-back',
		'https://127.0.0.1/',
		[
			'en/articles/pause.mdx:30:48 link-address Unexpected address `https://127.0.0.1/`. Expected `https://`, a name such as `www.example.org`, and the way to the page, without blanks, quotation marks or a user’s name.',
		],
	],
	[
		'an overdue check',
		pause,
		'checkAgain: 2027-08-01',
		'checkAgain: 2026-02-20',
		[
			'en/articles/pause.mdx:9:13 check-overdue This was due to be checked on 2026-02-20. Somebody should hold it against its sources and set `checked` and `checkAgain`; it needn’t be in this change.',
		],
	],
	[
		'a question too long for a title and a card',
		faq,
		'How long should a pause be?',
		'How long should a pause be if both of us are still very angry?',
		['en/faqs/how-long.mdx:2:11 wrong-value Unexpected value of `question`. Write at most 60 characters.'],
	],
	[
		'a question without an article',
		faq,
		'article: pause\n',
		'',
		[
			'en/articles/pause.mdx:2:1 article-parts Expected at least one question with `article: pause`, found none. Add a file in en/faqs.',
			'en/faqs/how-long.mdx:2:1 missing-key Expected the key `article`, found none. Add a line `article: …`.',
		],
	],
	[
		'words that another question asks',
		faq,
		'- how long is a time-out',
		'- who speaks first afterwards',
		[
			'en/faqs/how-long.mdx:16:5 alias-of-another “who speaks first afterwards” is what “Who should speak first afterwards?” asks in en/faqs/who-speaks-first.mdx. A question is answered on one address only: take these words out here.',
		],
	],
	[
		'a question that says nowhere how sure it is',
		faq,
		'<Evidence id="half-an-hour" level="practice">Half an hour is a rule of thumb.</Evidence>',
		'Half an hour is a rule of thumb.',
		[
			'en/faqs/how-long.mdx:2:1 question-evidence Expected one `<Evidence>` at least, so that a reader who sees only this page learns how sure the answer is, found none. Put the main claim of the explanation into one.',
		],
	],
	[
		'an old address where another page stands',
		pause,
		'order: 1',
		'formerly: [time-out, listening]',
		[
			'en/articles/pause.mdx:5:22 old-address Unexpected old address `listening`: en/articles/listening.mdx stands there now, and its visitors would be sent here. Take it out, or rename that file.',
		],
	],
	[
		'an old address that is the own one',
		faq,
		'topic: conflict',
		'topic: conflict\nformerly: [how-long]',
		[
			'en/faqs/how-long.mdx:8:12 old-address Unexpected old address `how-long`: it is this page’s own name. List only names that it had before.',
		],
	],
	[
		'an old address listed twice',
		'en/glossary/flooding.mdx',
		'aliases:',
		'formerly: [flood, flood]\naliases:',
		[
			'en/glossary/flooding.mdx:6:19 old-address Unexpected old address `flood`: it is listed twice. Once is enough.',
		],
	],
	[
		'a change note dated after the last change',
		pause,
		'order: 1',
		'changes: [{ date: 2026-03-02, note: The pause may be longer now. }]',
		[
			'en/articles/pause.mdx:5:19 change-day Unexpected change note of 2026-03-02, expected a day from `published: 2026-01-10` to `updated: 2026-02-01`. A change of advice sets `updated` too.',
		],
	],
	[
		'a change note from before the page was there',
		pause,
		'order: 1',
		'changes: [{ date: 2025-12-31, note: The pause may be longer now. }]',
		[
			'en/articles/pause.mdx:5:19 change-day Unexpected change note of 2025-12-31, expected a day from `published: 2026-01-10` to `updated: 2026-02-01`. A change of advice sets `updated` too.',
		],
	],
	[
		'a change note dated tomorrow',
		pause,
		'updated: 2026-02-01',
		'updated: 2026-03-02\nchanges: [{ date: 2026-03-02, note: The pause may be longer now. }]',
		[
			'en/articles/pause.mdx:8:19 future-day This note is dated 2026-03-02, and today is 2026-03-01. The feed would tell of it before its day: date it when it is published.',
		],
	],
	[
		'a title that no picture can draw',
		pause,
		'title: A pause that comes back',
		'title: A pause 🍵 that comes 回家',
		[
			'en/articles/pause.mdx:2:8 card-letters The picture that shows when this page is shared can’t draw `🍵`, `回` or `家`: it will show the wiki’s own picture instead. Write it in Latin letters if that says the same.',
		],
	],
	[
		'an answer that begins with what no picture can draw',
		faq,
		'Half an hour is a fair',
		'半小时 is a fair',
		[
			'en/faqs/how-long.mdx:3:9 card-letters The picture that shows when this page is shared can’t draw `半`, `小` or `时`: it will show the title alone instead. Write it in Latin letters if that says the same.',
		],
	],
	[
		'an answer to a phrase that was removed',
		going,
		'<Reply to="round-the-block" kind="defensive">',
		'<Reply to="round-the-blok" kind="defensive">',
		[
			'en/articles/going.mdx:28:1 dead-reference Unexpected `round-the-blok`: there is no such phrase. Did you mean `round-the-block`?',
		],
	],
	[
		'an answer of a kind that nobody knows',
		going,
		'kind="defensive"',
		'kind="defence"',
		[
			'en/articles/going.mdx:28:1 wrong-attribute Unexpected `defence` as `kind` of `<Reply>`. Expected `warm`, `flat`, `defensive`, `frightening`.',
		],
	],
	[
		'a second defensive answer to the same phrase',
		going,
		'<Reply to="round-the-block" kind="frightening">\n\nThey stand in the door.\n\nStop,',
		'<Reply to="round-the-block" kind="defensive">\n\nThey stand in the door.\n\n> Well.\n\nStop,',
		[
			'en/articles/going.mdx:36:1 repeated Unexpected second defensive answer to the phrase `round-the-block`: the first is in en/articles/going.mdx:28. Give this one its own.',
		],
	],
	[
		'an answer with no line to say next',
		going,
		"> I'm back at [time], and you start.",
		"I'm back at [time], and you start.",
		[
			'en/articles/going.mdx:28:1 reply-shape Expected one line to say next inside `<Reply>`, found 0. Write it on a line of its own after `>`.',
		],
	],
	[
		'a next line that nobody could say',
		going,
		"> I'm back at [time], and you start.",
		"> I'm back at [time]. You start. I'll listen.",
		[
			'en/articles/going.mdx:32:1 reply-shape This next line has 3 sentences, expected at most 2 sentences and 140 characters: it is said with a dry mouth.',
		],
	],
	[
		'an answer that does not come first',
		going,
		'"Running away?"\n\n> I\'m back at [time], and you start.',
		'> I\'m back at [time], and you start.\n\n"Running away?"',
		[
			'en/articles/going.mdx:28:1 reply-shape Expected what the other answers as the first paragraph inside `<Reply>`, found none.',
		],
	],
	[
		'an answer as long as a speech',
		going,
		'Running away?',
		`${'Running away again and again. '.repeat(6)}`,
		[
			'en/articles/going.mdx:30:1 reply-shape This answer has 182 characters, expected at most 160: people answer in a breath.',
		],
	],
	[
		'a list and bold words in an answer',
		going,
		'They stand in the door.',
		'They stand in the **door**.\n\n- One\n- Two',
		[
			'en/articles/going.mdx:38:19 reply-shape Unexpected formatting inside `<Reply>`, expected plain words and links.',
			'en/articles/going.mdx:40:1 reply-shape Unexpected block inside `<Reply>`, expected paragraphs, and the line to say next after `>`.',
		],
	],
	[
		'a frightening answer that does not end at help',
		going,
		'Stop, and [get help](/help/).',
		'Stop, and [get help](/help/).\n\nThen go back in.',
		[
			'en/articles/going.mdx:36:1 reply-help Expected a frightening answer to end at stopping and help. Let its last paragraph say so, with a link to [get help](/help/).',
		],
	],
	[
		'a frightening answer with a line to say',
		going,
		'Stop, and [get help]',
		'> Please let me out.\n\nStop, and [get help]',
		[
			'en/articles/going.mdx:40:1 reply-shape Unexpected line to say after a frightening answer: no sentence makes it safe. Say what to do instead: stop, and get help.',
		],
	],
	[
		'a saying in two groups of synonyms',
		'en/synonyms.yaml',
		'[quarrel, fight]',
		'[quarrel, Husband]',
		[
			'en/synonyms.yaml:7:20 repeated Unexpected second saying in synonyms `Husband`: the first is in en/synonyms.yaml:4. Give this one its own.',
		],
	],
	[
		'a search that must bring help and doesn’t',
		'en/danger.yaml',
		'i am afraid of my husband',
		'he scares me',
		[
			'en/danger.yaml:11:7 danger-missed The search “he scares me” brings no help card, expected `fear`. Add to the `words` of `fear` what this search says.',
		],
	],
	[
		'a search that an earlier entry takes',
		'en/danger.yaml',
		'- id: fear',
		`- id: harm
  title: If somebody hurts you
  text: Nothing that you said or did makes it your fault.
  article: pause
  words: [afraid]
  tries: [afraid]
  lookAlikes: [spiders]
- id: fear`,
		[
			'en/danger.yaml:18:7 danger-missed The search “i am afraid of my husband” brings the help card `harm`, expected `fear`. Add to the `words` of `fear` what this search says, or put `fear` before `harm`.',
			'en/danger.yaml:20:7 danger-false-alarm The search “afraid of spiders” brings the help card `harm`, expected none. Make the `words` of `harm` say more, or add this saying to its `unless`.',
		],
	],
	[
		'a group of words that synonyms.yaml does not have',
		'en/danger.yaml',
		'{partner}',
		'{spouse}',
		[
			'en/danger.yaml:6:7 danger-group Unexpected `{spouse}`, expected `{partner}`, `{quarrel}`, `{me}` or `{them}`: a list of danger.yaml or a group of synonyms.yaml.',
			'en/danger.yaml:11:7 danger-missed The search “i am afraid of my husband” brings no help card, expected `fear`. Add to the `words` of `fear` what this search says.',
		],
	],
	[
		'a search that must bring the line and doesn’t',
		'en/danger.yaml',
		'  lookAlikes:',
		`  lineTries:
    - he has a gun
  lookAlikes:`,
		[
			'en/danger.yaml:13:7 danger-no-line The search “he has a gun” brings neither a help card nor the line, expected one of them. Add a strong word of it to the `line` of `fear`.',
		],
	],
	[
		'a card that stands between entries that are none',
		'en/danger.yaml',
		'  article: pause',
		`  article: pause
  between: [fear, violence]`,
		[
			'en/danger.yaml:5:19 danger-between Unexpected `violence`, expected another entry of danger.yaml: `fear`.',
		],
	],
	[
		'a help card that leads to no article',
		'en/danger.yaml',
		'article: pause',
		'article: pauses',
		[
			'en/danger.yaml:4:12 dead-reference Unexpected `pauses`: there is no such article. Did you mean `pause`?',
		],
	],
];

test.each(rows)('%s', (_name, path, from, to, expected) => {
	expect(expected).not.toEqual([]);
	expect(problemsOf(edited(path, from, to))).toEqual(expected);
});

const loudness = 'en/loudness.yaml';
const scaleRows: [name: string, from: string, to: string, expected: string[]][] = [
	[
		'a scale that falls is told at the number',
		'upTo: 6',
		'upTo: 10',
		[
			'en/loudness.yaml:8:9 loudness-scale Unexpected `upTo: 10` after `upTo: 10`, expected a bigger number: the rows go from quiet to loud.',
		],
	],
	[
		'a scale that ends too early is told',
		'upTo: 10',
		'upTo: 9',
		[
			'en/loudness.yaml:8:3 loudness-scale Expected the last row to go up to 10, found 9. Somebody for whom it is louder would find nothing.',
		],
	],
	[
		'a number outside of 0 to 10 is told once',
		'upTo: 10',
		'upTo: 12',
		['en/loudness.yaml:8:9 wrong-value Unexpected value of `upTo`. Write a whole number from 0 to 10.'],
	],
	[
		'a sentence that is gone is told',
		'phrase: which-kind',
		'phrase: which-kinds',
		[
			'en/loudness.yaml:5:11 dead-reference Unexpected `which-kinds`: there is no such phrase. Did you mean `which-kind`?',
		],
	],
];

test.each(scaleRows)('%s', (_name, from, to, expected) => {
	expect(problemsOf(edited(loudness, from, to))).toEqual(expected);
});

const ourPause = 'en/sheets/our-pause.yaml';
const sheetRows: [name: string, path: string, from: string, to: string, expected: string[]][] = [
	[
		'a sheet without a blank',
		ourPause,
		`  - say: Our sign is [a word or a sign].
  - columns:
      - name: My line
      - name: What I do until then
    rows: ['[name]', '[name]']
    lines: 2
  - title: What we leave alone
    lines: 2
`,
		'  - say: Our sign is an open hand.\n',
		[
			'en/sheets/our-pause.yaml:13:1 sheet-blank Expected at least one blank to fill in, found none. Put a name between square brackets into a sentence, or add `lines: 2`.',
		],
	],
	[
		'a blank without a name',
		ourPause,
		'[a word or a sign]',
		'[ ]',
		[
			'en/sheets/our-pause.yaml:14:10 sheet-blank Unexpected blank without a name, or one that is not closed. Write what goes in between square brackets: `[time]`.',
		],
	],
	[
		'a blank that is never closed',
		ourPause,
		"rows: ['[name]', '[name]']",
		"rows: ['[name', '[name]']",
		[
			'en/sheets/our-pause.yaml:18:12 sheet-blank Unexpected blank without a name, or one that is not closed. Write what goes in between square brackets: `[time]`.',
		],
	],
	[
		'a sheet that is longer than a page',
		ourPause,
		"    rows: ['[name]', '[name]']\n    lines: 2",
		"    rows: ['[name]', '[name]', c, d]\n    lines: 6",
		[
			'en/sheets/our-pause.yaml:13:1 sheet-room This sheet takes about 30 lines, expected at most 24: it would not fit one sheet of paper. Take a part out, or ask for fewer lines.',
		],
	],
	[
		'a sheet without its guard',
		ourPause,
		'notFor: Not where one of you is afraid of the other.\n',
		'',
		[
			'en/sheets/our-pause.yaml:1:1 missing-key Expected the key `notFor`, found none. Add a line `notFor: …`.',
		],
	],
	[
		'a sheet that doesn’t say when to stop',
		ourPause,
		'stop: Stop if it turns into a list of complaints.\n',
		'',
		['en/sheets/our-pause.yaml:1:1 missing-key Expected the key `stop`, found none. Add a line `stop: …`.'],
	],
	[
		'a part that is two things at once',
		ourPause,
		'  - say: Our sign is [a word or a sign].\n',
		'  - say: Our sign is [a word or a sign].\n    lines: 2\n',
		[
			'en/sheets/our-pause.yaml:14:10 wrong-value Unexpected value of `parts.say`. Give one of the three: say, lines alone, or columns with rows.',
		],
	],
	[
		'a sheet whose article is gone',
		ourPause,
		'article: pause',
		'article: pausing',
		['en/sheets/our-pause.yaml:10:10 dead-reference Unexpected `pausing`: there is no such article.'],
	],
	[
		'a sheet that an article names and nobody wrote',
		going,
		'<Sheet id="our-pause" />',
		'<Sheet id="our-paws" />',
		[
			'en/articles/going.mdx:44:1 dead-reference Unexpected `our-paws`: there is no such sheet. Did you mean `our-pause`?',
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
];

test.each(sheetRows)('%s is told', (_name, path, from, to, expected) => {
	expect(problemsOf(edited(path, from, to))).toEqual(expected);
});

test('a sheet’s file name is its address, so it has an address’s shape', () => {
	const tree = new Map(files);
	tree.delete(ourPause);
	tree.set('en/sheets/Our Pause.yaml', files.get(ourPause) ?? '');
	expect(problemsOf(tree)).toContain(
		'en/sheets/Our Pause.yaml:1:1 file-name Unexpected file name `Our Pause`, expected small letters, digits and single hyphens, for example `time-out`. The file name becomes the address: rename the file.',
	);
});

const paths = 'en/paths.yaml';
const secondStep = /    - id: write[\s\S]*?\n(?=  leave)/.exec(files.get(paths) ?? '')?.[0] ?? '?';
const pathRows: [name: string, from: string, to: string, expected: string[]][] = [
	[
		'a path with one step',
		secondStep,
		'',
		[
			'en/paths.yaml:7:5 path-steps This path has one step, expected two at least: a way leads from one thing to another. Add a step, or link to the article instead.',
		],
	],
	[
		'an exercise that its article doesn’t have',
		'exercise: agree',
		'exercise: agrees',
		[
			'en/paths.yaml:12:17 path-steps Unexpected `exercise: agrees`: the article `pause` has no such exercise. Did you mean `agree`?',
		],
	],
	[
		'a step that stands twice',
		'- id: write',
		'- id: agree',
		['en/paths.yaml:14:11 path-steps Unexpected second step `agree`, expected a name of its own.'],
	],
	[
		'a step whose article is gone',
		'article: pause\n      exercise',
		'article: paws\n      exercise',
		['en/paths.yaml:11:16 dead-reference Unexpected `paws`: there is no such article. Did you mean `pause`?'],
	],
	[
		'a step whose sheet is gone',
		'sheet: our-pause',
		'sheet: our-paws',
		[
			'en/paths.yaml:19:14 dead-reference Unexpected `our-paws`: there is no such sheet. Did you mean `our-pause`?',
		],
	],
	[
		'a step with nothing to do it with',
		'      sheet: our-pause\n',
		'',
		[
			'en/paths.yaml:14:7 missing-key Expected the key `exercise`, found none. Give each step an exercise or a sheet: exactly one of the two.',
		],
	],
	[
		'a path that doesn’t say when to leave it',
		'    fear: Leave it at once if you become afraid of what they may do.\n',
		'',
		['en/paths.yaml:22:5 missing-key Expected the key `fear`, found none. Add a line `fear: …`.'],
	],
	[
		'a path whose way on is gone',
		'next: listening',
		'next: listning',
		[
			'en/paths.yaml:25:11 dead-reference Unexpected `listning`: there is no such article. Did you mean `listening`?',
		],
	],
];

test.each(pathRows)('%s is told', (_name, from, to, expected) => {
	expect(problemsOf(edited(paths, from, to))).toEqual(expected);
});
