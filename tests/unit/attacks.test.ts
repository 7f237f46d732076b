import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/checks/problem.ts';
import { checkFolder } from '../../src/checks/checkFolder.ts';
import { refusals, type AstNode } from '../../src/checks/compiledModule.ts';
import { attacks, killers, type Row } from '../fixtures/attacks.ts';
import { broken } from '../fixtures/broken.ts';
import { harmless } from '../fixtures/harmless.ts';
import { files, reportOf } from './fixture.ts';

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
			new Map([['en/glossary/a\nb.mdx', `${text}\n{${'!'.repeat(50_000)}1}`]]),
		);
		expect(problems.map(inFolder).join(' ')).toMatch(/a\sb\.mdx:1:1 unreadable/);
	}, 120_000);
});

/** A module as the build makes it, with the picture's two imports, every component, a list and a table. */
const real = `import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "astro/jsx-runtime";
function _createMdxContent(props) {
    const _components = Object.assign({
        a: "a",
        "astro-image": "astro-image",
        br: "br",
        h2: "h2",
        li: "li",
        ol: "ol",
        p: "p",
        table: "table",
        tbody: "tbody",
        td: "td",
        tr: "tr",
        ul: "ul"
    }, props.components);
    const { Cite, Evidence, Exercise, Phrase, Story, Term } = _components;
    if (!Story) _missingMdxReference("Story", true);
    if (!Term) _missingMdxReference("Term", true);
    return _jsxs(_Fragment, { children: [
        _jsxs(_components.table, { children: [
            "\\n",
            _jsx(_components.tbody, { children: _jsx(_components.tr, { children: _jsx(_components.td, { children: "so" }) }) })
        ] }),
        "\\n",
        _jsxs(_components.ol, {
            start: "3",
            children: ["\\n", _jsx(_components.li, { children: ["One", _jsx(_components.br, {})] })]
        }),
        _jsxs(_components.ul, { children: [_jsx(_components.li, { children: _jsx(_components.a, {
            href: "https://example.org/",
            title: "Title",
            children: "link"
        }) })] }),
        _jsx(Story, { children: _jsx(_components.p, { children: "Sam waits." }) }),
        _jsx(_components.h2, {
            id: "when-your-voice-goes-up",
            children: "When your voice goes up"
        }),
        _jsx(Term, {
            id: "flooding",
            children: "flooded"
        }),
        _jsx(Phrase, {
            id: "stop-sign",
            situation: "pausing",
            when: "when you can't hear any more",
            insteadOf: "Calm down.",
            children: "I can’t hear you properly. Back at [time], and I’ll start."
        }),
        _jsxs(Evidence, {
            id: "quiet-helps",
            level: "strong",
            children: [
                "Quiet things lower anger ",
                _jsx(Cite, { id: "quiet2024" }),
                "."
            ]
        }),
        _jsx(_components.p, { children: _jsx(_components["astro-image"], {
            alt: "A clock on a kitchen table",
            src: __0____images_clock_png__
        }) }),
        _jsx(Exercise, {
            id: "agree",
            title: "Agree on a pause",
            minutes: "15",
            who: "together",
            stop: "Stop if either of you is upset.",
            children: _jsxs(_components.ol, { children: [
                "\\n",
                _jsx(_components.li, { children: "Choose a sign." })
            ] })
        })
    ] });
}
function MDXContent(props = {}) {
    const { wrapper: MDXLayout } = props.components || {};
    return MDXLayout ? _jsx(MDXLayout, Object.assign({}, props, { children: _jsx(_createMdxContent, props) })) : _createMdxContent(props);
}

function _missingMdxReference(id, component) {
    throw new Error("Expected " + (component ? "component" : "object") + " \`" + id + "\` to be defined: you likely forgot to import, pass, or provide it.");
}

import { Image as __AstroImage__ } from "astro:assets";
import __0____images_clock_png__ from "../images/clock.png";
export const __usesAstroImage = true;
export const frontmatter = {"title":"A pause","order":1,"published":"2026-01-10T00:00:00.000Z","sensitive":true,"none":null,"below":-1,"takeaways":["Name a time."]};
export function getHeadings() { return [{"depth":2,"slug":"when","text":"When"}]; }
export const url = "content/en/articles/pause.mdx/";
export const file = "/tmp/content/en/articles/pause.mdx";
export const Content = (props = {}) => MDXContent({
  ...props,
  components: { Fragment: _Fragment, ...props.components, "astro-image":  props.components?.img ?? __AstroImage__ },
});
export default Content;
Content[Symbol.for('mdx-component')] = true
Content[Symbol.for('astro.needsHeadRendering')] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/content/en/articles/pause.mdx";
import { __astro_tag_component__ } from 'astro/runtime/server/index.js';
__astro_tag_component__(Content, 'astro:jsx');
`;

/** The other form of the frame: a short text without names. */
const short = `import { Fragment as _Fragment, jsx as _jsx } from "astro/jsx-runtime";
function _createMdxContent(props) {
    const _components = { p: "p", ...props.components };
    return _jsx(_components.p, { children: "Words." });
}
function MDXContent(props = {}) {
    const { wrapper: MDXLayout } = props.components || {};
    return MDXLayout ? _jsx(MDXLayout, Object.assign({}, props, { children: _jsx(_createMdxContent, props) })) : _createMdxContent(props);
}
export const frontmatter = {};
export function getHeadings() { return []; }
export const url = undefined;
export const Content = (props = {}) => MDXContent({ ...props, components: { Fragment: _Fragment, ...props.components, }, });
export default Content;
`.replace('export const url = undefined;\n', '');

const refused = (code: string) =>
	refusals(parseAst(code, { lang: 'js' }) as unknown as AstNode, code).map(({ what }) => what);

test('a module as the build makes it is let through, in both forms', () => {
	expect(refused(real)).toEqual([]);
	expect(refused(short)).toEqual([]);
});

const changed = (from: string, to: string) => {
	if (!real.includes(from)) throw new Error(`The module holds no ${from}.`);
	return real.replace(from, () => to);
};
const atEnd = (code: string) => `${real}\n${code}\n`;
const heading = '"When your voice goes up"';
const naming = 'p: "p",';
const table = '_jsx(_components.tr, {';
const getHeadings = 'export function getHeadings() { return [';

const modules: [name: string, code: string][] = [
	['a call at the end', atEnd('process.exit();')],
	['an import for its side effect', atEnd("import 'node:fs';")],
	['an import from elsewhere', atEnd("import { readFileSync } from 'node:fs';")],
	['an import of everything from a known module', atEnd("import * as all from 'astro/jsx-runtime';")],
	['a default import of a known module', atEnd("import all from 'astro/jsx-runtime';")],
	['another name of a known module', atEnd("import { getImage } from 'astro:assets';")],
	['a name as a text', atEnd("import { 'jsx' as x } from 'astro/jsx-runtime';")],
	['a known module with a query', atEnd("import { jsx as x } from 'astro/jsx-runtime?raw';")],
	['an import called as the prototype', atEnd("import { x } from '__proto__';")],
	['an import called constructor', atEnd("import { name } from 'constructor';")],
	['a picture with a query', changed('../images/clock.png', '../images/clock.png?raw')],
	['a picture above the content', changed('../images/clock.png', '../../../package.json')],
	['a drawing', changed('../images/clock.png', '../images/clock.svg')],
	[
		'a picture with attributes',
		changed('"../images/clock.png";', '"../images/clock.png" with { type: "json" };'),
	],
	[
		'the names of a picture',
		changed('__0____images_clock_png__ from', '{ x as __0____images_clock_png__ } from'),
	],
	['an export from elsewhere', atEnd("export * from 'node:fs';")],
	['a named export from elsewhere', atEnd("export { readFileSync } from 'node:fs';")],
	['an export of another name', atEnd('export const prerender = false;')],
	['two in one export', atEnd('export const file2 = 1, url2 = 2;')],
	['a call in the frontmatter', changed('"order":1', '"order":process.exit()')],
	['a spread in the frontmatter', changed('"order":1', '...globalThis')],
	['a computed key in the frontmatter', changed('"order":1', '[process.exit()]:1')],
	['the prototype in the frontmatter', changed('"order":1', '"__proto__":{"layout":"x"}')],
	['a getter in the frontmatter', changed('"order":1', 'get order() { return process.exit() }')],
	['a method in the frontmatter', changed('"order":1', 'order() { return 1 }')],
	['a template string in the frontmatter', changed('"order":1', '"order":`${process.exit()}`')],
	['a regular expression in the frontmatter', changed('"order":1', '"order":/(a+)+$/')],
	['a hole in a list', changed('["Name a time."]', '[,"Name a time."]')],
	['a name in the frontmatter', changed('"order":1', '"order":process')],
	['a minus before a call', changed('"below":-1', '"below":-process.exit()')],
	['typeof in the frontmatter', changed('"below":-1', '"below":typeof 1')],
	['a call in the headings', changed('"depth":2', '"depth":process.exit()')],
	['a second statement in the headings', changed('{ return [', '{ process.exit(); return [')],
	[
		'a call as a default of the headings',
		changed(getHeadings, 'export function getHeadings(a = process.exit()) { return ['),
	],
	[
		'headings that are asynchronous',
		changed('export function getHeadings', 'export async function getHeadings'),
	],
	['headings that are a generator', changed('export function getHeadings', 'export function* getHeadings')],
	[
		'a default of the text’s function',
		changed('_createMdxContent(props) {', '_createMdxContent(props = process.exit()) {'),
	],
	[
		'a pattern as the text’s parameter',
		changed('_createMdxContent(props) {', '_createMdxContent({ components = process.exit() }) {'),
	],
	['a second parameter', changed('_createMdxContent(props) {', '_createMdxContent(props, a) {')],
	['a generator as the text', changed('function _createMdxContent', 'function* _createMdxContent')],
	[
		'a call in the text’s function',
		changed('    return _jsxs(_Fragment', '    process.exit();\n    return _jsxs(_Fragment'),
	],
	['a name that is another element', changed(naming, 'p: "script",')],
	['a name that is an iframe', changed('ul: "ul"', 'ul: "iframe"')],
	['a name that is a call', changed(naming, 'p: process.exit(),')],
	['a name that is a component', changed(naming, 'p: Term,')],
	['components from elsewhere', changed('} = _components;', '} = globalThis;')],
	['an unknown component', changed('Story, Term }', 'Story, Term, Evil }')],
	[
		'a missing component’s other name',
		changed('_missingMdxReference("Term", true)', '_missingMdxReference("Story", true)'),
	],
	['an element as a text', changed(table, '_jsx("script", {')],
	['an element of the components by its text', changed(table, '_jsx(_components["script"], {')],
	['an element of a computed name', changed(table, '_jsx(_components[process.exit()], {')],
	['an element from elsewhere', changed(table, '_jsx(globalThis.tr, {')],
	['a private image', changed(table, '_jsx(_components.img, {')],
	['the constructor of the components', changed(table, '_jsx(_components.constructor, {')],
	['the prototype of the components', changed(table, '_jsx(_components.__proto__, {')],
	['a deep member', changed(table, '_jsx(_components.p.constructor, {')],
	['another function', changed(table, 'eval(_components.tr, {')],
	['a member function', changed(table, '_jsx.call(_components.tr, {')],
	['a third argument', changed('_jsx(_components.br, {})', '_jsx(_components.br, {}, process.exit())')],
	['a spread as an argument', changed('_jsx(_components.br, {})', '_jsx(...[process.exit()])')],
	['no attributes', changed('_jsx(_components.br, {})', '_jsx(_components.br)')],
	['attributes from elsewhere', changed('_jsx(_components.br, {})', '_jsx(_components.br, props)')],
	['a spread of attributes', changed('_jsx(_components.br, {})', '_jsx(_components.br, { ...props })')],
	['a handler', changed('_jsx(_components.br, {})', '_jsx(_components.br, { onclick: "alert(1)" })')],
	['a style', changed('_jsx(_components.br, {})', '_jsx(_components.br, { style: "x" })')],
	['HTML', changed('_jsx(_components.br, {})', '_jsx(_components.br, { "set:html": "<b>" })')],
	[
		'a computed attribute',
		changed('_jsx(_components.br, {})', '_jsx(_components.br, { ["set:html"]: "<b>" })'),
	],
	[
		'the prototype as an attribute',
		changed('_jsx(_components.br, {})', '_jsx(_components.br, { __proto__: "x" })'),
	],
	['a getter as an attribute', changed('{ id: "quiet2024" }', '{ get id() { return process.exit() } }')],
	['a method as an attribute', changed('{ id: "quiet2024" }', '{ id() { return 1 } }')],
	['a short attribute', changed('{ id: "quiet2024" }', '{ id }')],
	['an attribute that is a call', changed('{ id: "quiet2024" }', '{ id: process.env.HOME }')],
	['an attribute that is a template string', changed('{ id: "quiet2024" }', '{ id: `x` }')],
	['an attribute that is a number', changed('{ id: "quiet2024" }', '{ id: 7 }')],
	['an attribute that is a sum', changed('{ id: "quiet2024" }', '{ id: "a" + process.env.HOME }')],
	['a child that is a name', changed(heading, 'process')],
	['a child that is a call', changed(heading, 'process.exit()')],
	['a child that is a number', changed(heading, '7')],
	['a child that is a choice', changed(heading, 'process.env.CI ? "a" : "b"')],
	['a child that is a function', changed(heading, '() => process.exit()')],
	[
		'a child that is a spread',
		changed(
			'"\\n", _jsx(_components.li, { children: ["One"',
			'...process.argv, _jsx(_components.li, { children: ["One"',
		),
	],
	[
		'a child that is awaited',
		changed(
			'export const __usesAstroImage = true;',
			'export const __usesAstroImage = await import("node:fs");',
		),
	],
	['a script address', changed('https://example.org/', 'javascript:alert(1)')],
	['a script address in capitals', changed('https://example.org/', 'JavaScript:alert(1)')],
	['a script address behind a blank', changed('https://example.org/', ' javascript:alert(1)')],
	['a script address behind a tab', changed('https://example.org/', '\\tjavascript:alert(1)')],
	['an address without its protocol', changed('https://example.org/', '//example.org/')],
	['an address with a backslash', changed('https://example.org/', '/\\\\example.org/')],
	['an address with a line end', changed('https://example.org/', '/a\\nb')],
	['an http address', changed('https://example.org/', 'http://example.org/')],
	['a user name in an address', changed('https://example.org/', 'https://example.org@evil.example/')],
	[
		'a picture from elsewhere',
		changed('src: __0____images_clock_png__', 'src: "https://evil.example/x.png"'),
	],
	['a picture that is a call', changed('src: __0____images_clock_png__', 'src: process.exit()')],
	['a changed frame', changed('MDXLayout ? _jsx(', 'process.exit() ? _jsx(')],
	['a changed end of the frame', changed('!Boolean(frontmatter.layout)', 'process.exit()')],
	['another module’s id', changed('Content.moduleId = "', 'Content.moduleId = process.env.HOME + "')],
	['another property of the content', atEnd('Content.render = process.exit;')],
	['a directive', `"use server";\n${real}`],
	['a block', atEnd('{ process.exit() }')],
	['a label', atEnd('a: process.exit();')],
	['a class', atEnd('class A { static { process.exit() } }')],
	['a function of the frame’s name with another body', changed('throw new Error(', 'process.exit(')],
	['a loop', atEnd('for (;;);')],
	['a variable', atEnd('const a = process.exit();')],
	['a dynamic import', atEnd("import('node:fs');")],
	['import.meta', atEnd('import.meta.env;')],
	['an empty return', changed('return _jsxs(_Fragment, {', 'return;\n    _jsxs(_Fragment, {')],
	['a sequence', changed(heading, '(process.exit(), "x")')],
	['a new object', changed(heading, 'new Function("x")')],
	['an assignment', changed(heading, 'globalThis.x = "y"')],
	['a tagged template', changed(heading, 'eval`x`')],
	['an element written out', changed(heading, '({ type: "script" })')],
];

describe('compiled modules that are refused', () => {
	test.each(modules)('%s', (_name, code) => {
		expect(refused(code)).not.toEqual([]);
	});
});
