import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/index/buildIndex.ts';
import { createEngine, Missing, type Answer, type ReadFile } from '../../../src/search/query/engine.ts';
import { coreFile, pack, unpack, type Core } from '../../../src/search/query/format.ts';
import type { SearchDoc } from '../../../src/search/index/readTexts.ts';
import { differenceOf } from '../../../src/search/query/spelling.ts';
import { tokensOf } from '../../../src/search/query/tokens.ts';

const page = (
	kind: 'Article' | 'Question' | 'Term',
	title: string,
	asked: string[],
	rest = '',
): SearchDoc => ({
	card: { kind, path: `/${title.toLowerCase().replace(/\W+/g, '-')}/`, title, topic: 'conflict' },
	texts: [
		{ field: 'name', text: title },
		...asked.map((text) => ({ field: 'asked', text }) as const),
		{ field: 'rest', text: rest },
	],
});

const docs: SearchDoc[] = [
	page(
		'Article',
		'Silence or space',
		['he goes quiet', 'husband shuts me out'],
		'Somebody who says nothing for days.',
	),
	page('Question', 'How do I apologise?', ['saying sorry'], 'Name what you did.'),
	page('Question', 'Do I have to forgive?', ['forgiveness']),
	page('Term', 'Stonewalling', ['stone wall'], 'Going silent in a quarrel.'),
	page('Term', 'Reassurance', [], 'Being told that all is well.'),
	page('Article', 'When talking is not safe', ['afraid of my partner']),
	{
		card: {
			kind: 'Phrase',
			path: '/two-chairs/#back',
			title: "I'll be back at [time].",
			guard: 'Not if you are afraid.',
		},
		texts: [{ field: 'phrase', text: "I need quiet. I'll be back at [time]." }],
	},
];

const calm = (title: string) => page('Question', title, [], '');
const forTheAfraid = page('Question', 'Moving away', ['scared moving']);
docs.push(
	{ ...forTheAfraid, card: { ...forTheAfraid.card, afraid: true } },
	calm('Moving house'),
	calm('Moving jobs'),
	calm('Moving rooms'),
);

const files = buildIndex({
	docs,
	synonyms: [
		{ id: 'partner', says: 'partner', who: true, words: ['partner', 'husband', 'wife', 'boyfriend'] },
		{
			id: 'silence',
			says: 'the silent treatment',
			words: ['silent treatment', 'goes quiet', 'silence', 'shuts out', 'stonewalling'],
		},
	],
	danger: [
		{
			id: 'fear',
			title: 'If you are afraid',
			text: 'Talk to somebody.',
			article: '/articles/when-talking-is-not-safe/',
			words: ['afraid/scared of {partner}', '{hitting} {me}', '= afraid/scared', 'suicide'],
			unless: ['hit {me} that'],
			lists: { hitting: ['hit', 'slap'], acts: ['hit', 'slap'], slips: ['suicide', 'scared'] },
		},
	],
	topics: [{ id: 'conflict', title: 'Conflict' }],
	situations: [],
	start: [],
	bodyWords: new Map([['towels', 3]]),
});

const readFile: ReadFile = (name) =>
	files.has(name) ? Promise.resolve(JSON.parse(files.get(name)!)) : Promise.reject(new Missing(name));
const engine = createEngine(readFile);
const ask = (query: string, exact = false) => engine.answer(query, { exact });
const titles = ({ hits }: Answer) => hits.map(({ title }) => title);

/** What a query is understood as, and what comes first. */
const rows: [
	name: string,
	query: string,
	first: string | undefined,
	also?: { mended?: string; widened?: string[] },
][] = [
	['a name finds its page', 'stonewalling', 'Stonewalling', { widened: ['the silent treatment'] }],
	[
		'a group of words finds pages that say another',
		'silent treatment',
		'Stonewalling',
		{ widened: ['the silent treatment'] },
	],
	[
		'words for people may stand inside a saying',
		'shuts his wife out',
		'Silence or space',
		{ widened: ['the silent treatment'] },
	],
	[
		'phone spelling is read out',
		'my bf goes quiet',
		'Silence or space',
		{ widened: ['the silent treatment'] },
	],
	['American spelling is the same word', 'apologize', 'How do I apologise?'],
	['another form is the same word', 'forgiving', 'Do I have to forgive?'],
	['a slip is mended and said', 'reasurance', 'Reassurance', { mended: 'reassurance' }],
	['a letter that sounds alike is a small slip', 'apologice', 'How do I apologise?', { mended: 'apologise' }],
	['two words torn apart are joined', 'stone walling', 'Stonewalling', { widened: [] }],
	['a word that some page knows is no slip', 'towels', undefined],
	['an unfinished name finds its page', 'do i have to f', 'Do I have to forgive?'],
	['an unfinished word finds its page', 'reass', 'Reassurance'],
	['two letters are enough', 'st', 'Stonewalling'],
	['what the wiki does not speak of finds nothing', 'car insurance', undefined],
	['small words alone find nothing', 'what about it then', undefined],
];

for (const [name, query, first, { mended, widened } = {}] of rows)
	test(name, async () => {
		const answer = await ask(query);
		expect(titles(answer)[0]).toBe(first);
		expect(answer.plan.mended).toBe(mended);
		if (widened) expect(answer.plan.widened.map(({ says }) => says)).toEqual(widened);
	});

test('exact words are neither mended nor widened', async () => {
	expect(titles(await ask('reasurance', true))).toEqual([]);
	expect((await ask('silent treatment', true)).plan.widened).toEqual([]);
});

test('a page for the afraid stands behind three others, unless it is named or a word of danger falls', async () => {
	expect(titles(await ask('moving')).indexOf('Moving away')).toBe(3);
	expect(titles(await ask('moving away'))[0]).toBe('Moving away');
	expect(titles(await ask('scared moving'))[0]).toBe('Moving away');
});

test('a phrase comes with its limit', async () => {
	const { hits } = await ask('back at what time');
	expect(hits[0]).toMatchObject({ kind: 'Phrase', guard: 'Not if you are afraid.' });
});

const dangers: [query: string, isDanger: boolean][] = [
	['scared of my husband', true],
	['scared', true],
	['i am so scared', true],
	['scared of spiders', false],
	['he keeps hitting me', true],
	['he deliberately slapped me', true],
	['it hit me that he left', false],
	['scard of my husbend', true],
	['sucide', true],
	['he told me about his day and his mother and '.repeat(40) + 'he keeps hitting me', true],
	['SUICIDE', true],
	['i’m scared', true],
	['the silence', false],
];
for (const [query, isDanger] of dangers)
	test(`“${query}” ${isDanger ? 'brings' : 'does not bring'} help first`, async () => {
		const { plan } = await ask(query);
		expect(plan.danger?.id).toBe(isDanger ? 'fear' : undefined);
	});

test('the article of the help card comes first below it', async () => {
	expect(titles(await ask('afraid of my partner and his silence'))[0]).toBe('When talking is not safe');
});

for (const [name, query] of [
	['nothing', ''],
	['blanks', '   '],
	['one letter', 's'],
	['ten thousand letters', 'silence '.repeat(1250)],
	['one word of ten thousand letters', 'a'.repeat(10_000)],
	['markup', '<img src=x onerror=alert(1)>'],
	['emoji', '😢💔'],
	['text from right to left', 'هو لا يتكلم'],
	['quotes that do not close', '"he goes quiet'],
	['words that objects have by themselves', 'constructor __proto__ toString'],
] as const)
	test(`${name} in the field is no error`, async () => {
		const { hits, near } = await ask(query);
		expect([...hits, ...near].every(({ title }) => typeof title === 'string')).toBe(true);
	});

test('an index from another build is read anew, past every cache', async () => {
	const asked: string[] = [];
	const old = { ...(JSON.parse(files.get(coreFile)!) as Core), build: 'gone' };
	const moved = createEngine((name, options) => {
		asked.push(`${name}${options?.fresh ? ' fresh' : ''}`);
		return name === coreFile && !options?.fresh ? Promise.resolve(old) : readFile(name);
	});
	expect(titles(await moved.answer('stonewalling'))[0]).toBe('Stonewalling');
	expect(asked.filter((name) => name.startsWith(coreFile))).toEqual(['core.json', 'core.json fresh']);
});

test('after a failure the next search asks again', async () => {
	let isGone = true;
	const shaky = createEngine((name) => (isGone ? Promise.reject(new Error('offline')) : readFile(name)));
	await expect(shaky.answer('stonewalling')).rejects.toThrow('offline');
	isGone = false;
	expect(titles(await shaky.answer('stonewalling'))[0]).toBe('Stonewalling');
});

test('half an index is told as missing, not as nothing found', async () => {
	const half = createEngine((name) =>
		name === coreFile ? readFile(name) : Promise.reject(new Missing(name)),
	);
	await expect(half.answer('stonewalling')).rejects.toThrow(Missing);
});

test('postings come out as they were packed', () => {
	const postings = [
		{ doc: 0, passage: 0, field: 'name', share: 1 },
		{ doc: 3, passage: 62, field: 'rest', share: 0.2 },
		{ doc: 900, passage: 5, field: 'phrase', share: 0 },
	] as const;
	expect(unpack(pack(postings))).toEqual(postings);
});

test('a query is read as it is spoken', () => {
	const words = (text: string) => tokensOf(text).map(({ word }) => word);
	expect(words("I can't, he won’t")).toEqual(['i', 'can', 'not', 'he', 'will', 'not']);
	expect(words('ur gf is gonna kill her self')).toEqual([
		'your',
		'girlfriend',
		'is',
		'going',
		'to',
		'kill',
		'herself',
	]);
	expect(words('my self esteem')).toEqual(['my', 'self', 'esteem']);
	expect(words('Déjà-vu, 3 times')).toEqual(['deja', 'vu', '3', 'times']);
});

test('easy slips are nearer than others', () => {
	expect(differenceOf('reasurance', 'reassurance')).toBeLessThan(differenceOf('reaturance', 'reassurance'));
	expect(differenceOf('hte', 'the')).toBeLessThan(differenceOf('hxe', 'the'));
	expect(differenceOf('silence', 'violence')).toBeGreaterThan(1.6);
});
