import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/checks/problem.ts';
import { checkFolder } from '../../../src/checks/run/checkFolder.ts';
import { elementOf, readHast, type HastNode } from '../../../src/content/text/hast.ts';
import { attacks, killers, type Row } from '../../fixtures/attacks.ts';
import { broken } from '../../fixtures/broken.ts';
import { harmless } from '../../fixtures/harmless.ts';
import { files, reportOf } from '../fixture.ts';

const term = 'en/glossary/flooding.mdx';
const slowest: { name: string; ms: number }[] = [];

/** All that is told of a row. Where the row's last expected line is `…`, there may be more of it. */
function told({ name, path, from, to, expected }: Row) {
	const start = performance.now();
	const { problems } = reportOf(new Map([...files, [path, replaced(path, from, to)]]));
	slowest.push({ name, ms: performance.now() - start });
	const lines = problems.map((one) => place(one, path));
	return {
		errors: problems.filter(({ severity }) => severity === 'error').length,
		lines: expected.at(-1) === '…' ? [...lines.slice(0, expected.length - 1), '…'] : lines,
	};
}

function replaced(path: string, from: string | undefined, to: string | Uint8Array): string | Uint8Array {
	const text = files.get(path) ?? '';
	if (from === undefined) return to === 'CRLF' ? text.replaceAll('\n', '\r\n') : to;
	if (!text.includes(from)) throw new Error(`${path} holds no ${JSON.stringify(from)}.`);
	return text.replace(from, () => String(to));
}

const place = ({ file, line, column, rule }: Problem, path: string) =>
	file === path || file === `content/${path}`
		? `${rule} ${line}:${column}`
		: `${rule} ${file}:${line}:${column}`;

/** Vitest wants rows that it may write to. */
const rowsOf = (rows: readonly Row[]) => rows.map((row) => ({ ...row }));

describe('what is refused', () => {
	const check = (row: Row) => {
		const { errors, lines } = told(row);
		expect(lines).toEqual(row.expected);
		expect(errors).toBeGreaterThan(0);
	};
	test.each(rowsOf(attacks))('$name', check, 20_000);
});

describe('what an editor gets wrong', () => {
	const check = (row: Row) => {
		expect(row.expected).not.toEqual([]);
		expect(told(row).lines).toEqual(row.expected);
	};
	test.each(rowsOf(broken))('$name', check);
});

describe('what is let through', () => {
	test.each(rowsOf(harmless))('$name', (row) => {
		expect(told(row).lines).toEqual([]);
	});
});

test('each row has a name of its own', () => {
	for (const rows of [attacks, broken, harmless]) {
		const names = rows.map(({ name }) => name);
		expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
	}
});

test('the slowest rows are printed', () => {
	const rows = slowest.sort((a, b) => b.ms - a.ms).slice(0, 5);
	console.log(rows.map(({ name, ms }) => `${Math.round(ms)} ms ${name}`).join('\n'));
	expect(rows).toHaveLength(5);
});

describe('what ends the parser', () => {
	const folder = '.cache/attacks';
	const text = files.get(term) ?? '';
	const checked = async (bad: ReadonlyMap<string, string>) => {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		cpSync('tests/fixtures/content', folder, { recursive: true });
		for (const [path, body] of bad) writeFileSync(join(folder, path), body);
		return checkFolder(folder, '2026-03-01');
	};
	const inFolder = ({ file, line, column, rule }: Problem) =>
		`${file.slice(folder.length + 1)}:${line}:${column} ${rule}`;

	test('each file is named, and all others are still checked', async () => {
		// Behind all of them in the alphabet, to see that nothing is lost on the way.
		const bad = new Map([
			...killers.map(({ body }, at) => [`en/glossary/bad-${at}.mdx`, `${text}\n${body}`] as const),
			['en/topics.yaml', `${files.get('en/topics.yaml')}  colour: red\n`],
		]);
		const { checked: count, problems } = await checked(bad);
		const names = killers.map((_, at) => `en/glossary/bad-${at}.mdx:1:1 unreadable`);
		expect(problems.map(inFolder)).toEqual([...names.sort(), 'en/topics.yaml:5:3 unknown-key']);
		expect(count).toBe([...files.keys()].filter((path) => !path.endsWith('.png')).length + killers.length);
	}, 120_000);

	test('an article that others lead to, with its phrases and headings, is one problem all the same', async () => {
		const path = 'en/articles/pause.mdx';
		const { problems } = await checked(new Map([[path, `${files.get(path)}\nimport "\\`]]));
		expect(problems.map(inFolder)).toEqual([`${path}:1:1 unreadable`]);
	}, 120_000);

	test('a file with a line end in its name is named too', async () => {
		const { problems } = await checked(
			new Map([['en/glossary/a\nb.mdx', `${text}\n{${'!~'.repeat(24_000)}1}`]]),
		);
		expect(problems.map(inFolder).join(' ')).toMatch(/a\sb\.mdx:1:1 unreadable/);
	}, 120_000);
});

/** Everything that the second gate lets through of a tree, or the first thing that it refuses. */
function refused(node: HastNode): string | undefined {
	try {
		for (const child of node.children ?? []) enter(child);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
const enter = (node: HastNode): void => {
	if (node.type !== 'text') elementOf(node).children.forEach(enter);
};
const shown = (body: string) => refused(readHast(body));

/** A text with everything that a text may have. */
const real = `## When your voice goes up

<Story>Sam waits.</Story>

Then you are <Term id="flooding">flooded</Term>. [Link](https://example.org/ "Title"), \\
*so* **it** \`goes\`.

> A quotation.

3. One
4. Two

| a | b |
| --- | --- |
| c | d |

### Below

<Phrase id="stop-sign" situation="pausing" when="when you can't hear any more" insteadOf="Calm down.">
I can't hear you properly. Back at [time], and I'll start.
</Phrase>

<Evidence id="quiet-helps" level="strong" from="couples">Quiet things lower anger <Cite id="quiet2024" />.</Evidence>

![A clock on a kitchen table](../images/clock.png)

<Exercise id="agree" title="Agree on a pause" minutes="15" who="together" stop="Stop if either of you is upset.">

1. Choose a sign.

</Exercise>
`;

test('a text with everything that a text may have passes the second gate', () => {
	expect(shown(real)).toBeUndefined();
});

const addresses: [name: string, address: string][] = [
	['a script address', 'javascript:alert(1)'],
	['a script address in capitals', 'JavaScript:alert(1)'],
	['a script address behind a blank', ' javascript:alert(1)'],
	['a script address behind a tab', '\tjavascript:alert(1)'],
	['an address without its protocol', '//example.org/'],
	['an address with a backslash', '/\\example.org/'],
	['an address with a line end', '/a\nb'],
	['an http address', 'http://example.org/'],
	['a user name in an address', 'https://example.org@evil.example/'],
	['data as an address', 'data:text/html,x'],
];

const bodies: [name: string, body: string][] = [
	['an element of its own', '<script>alert(1)</script>'],
	['an element in a sentence', 'A <b>word</b>.'],
	['an iframe', '<iframe src="/" />'],
	['an unknown component', '<Evil id="x" />'],
	['a component called as an object’s own', '<constructor />'],
	['a component called as the prototype', '<__proto__ />'],
	['a member of a component', '<Term.constructor>x</Term.constructor>'],
	['the picture component by its name', '<Picture src="../images/clock.png" alt="x" />'],
	['a fragment', '<>Words</>'],
	['a handler', '<Term id="x" onclick="alert(1)">x</Term>'],
	['a style', '<Story style="x">x</Story>'],
	['HTML as an attribute', '<Story set:html="<b>x</b>" />'],
	['a slot', '<Story slot="x">x</Story>'],
	['a directive', '<Story client:load>x</Story>'],
	['an attribute without a value', '<Term id>x</Term>'],
	['an attribute that is an expression', '<Term id={process.env.HOME}>x</Term>'],
	['a spread', '<Term {...process.env}>x</Term>'],
	['an expression', 'Words {process.env.HOME} go on.'],
	['an expression of its own', '{process.exit()}'],
	['an import', "import 'node:fs'"],
	['an export', 'export const x = process.exit()'],
	['a comment', '{/* nothing */}'],
	['a large heading', '# Words'],
	['a small heading', '#### Words'],
	['a rule', '***'],
	['a box to tick', '- [ ] Words'],
	['a column that is set to the right', '| a |\n| --: |\n| b |'],
	['a block of code', '```js\nx\n```'],
	['words struck through', '~~words~~'],
	['a footnote', 'Words[^1].\n\n[^1]: More.'],
	['a picture from elsewhere', '![x](https://evil.example/x.png)'],
	['a picture with a query', '![x](../images/clock.png?raw)'],
	['a picture above the content', '![x](../../../package.json)'],
	['a drawing', '![x](../images/clock.svg)'],
];

describe('what the second gate refuses', () => {
	test.each(bodies)('%s', (_name, body) => {
		expect(shown(body)).toContain('something that no article may hold');
	});
	test.each(addresses)('%s', (_name, address) => {
		const link = { type: 'element', tagName: 'a', properties: { href: address }, children: [] };
		expect(refused({ type: 'root', children: [link] }) ?? '').toContain('the address');
	});

	const node = { type: 'element', tagName: 'p', properties: {}, children: [] };
	const trees: [name: string, node: HastNode][] = [
		['HTML that a parser hands on', { type: 'raw', value: '<b>x</b>' }],
		['a comment of HTML', { type: 'comment', value: 'x' }],
		['a document type', { type: 'doctype' }],
		['a property that is a number', { ...node, tagName: 'a', properties: { href: 7 } }],
		['a property that is a list', { ...node, properties: { className: ['x'] } }],
		[
			'a property that is an object',
			{ ...node, tagName: 'a', properties: { href: { toString: () => '/' } } },
		],
		['an element without a name', { type: 'element', children: [] }],
		['a component without a name', { type: 'mdxJsxFlowElement', name: null, attributes: [] }],
		['an element called as an object’s own', { ...node, tagName: 'constructor' }],
		['a component written as an element', { ...node, tagName: 'Term', properties: { id: 'x' } }],
	];
	test.each(trees)('%s', (_name, tree) => {
		expect(refused({ type: 'root', children: [tree] })).toContain('something that no article may hold');
	});
});

test('headings get the ids that their page’s contents lead to, each of its own', () => {
	const ids = (readHast('## A “pause”, then\n\n### Again\n\n## Again\n').children ?? []).flatMap(
		({ tagName, properties }) => (tagName?.startsWith('h') ? [properties?.['id']] : []),
	);
	expect(ids).toEqual(['a-pause-then', 'again', 'again-1']);
});

test('a text that is nested too deeply ends in a sentence, not in the parser', () => {
	expect(() => readHast('['.repeat(9000))).toThrow('Nested too deeply');
});
