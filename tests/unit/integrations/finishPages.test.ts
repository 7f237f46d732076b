import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hostHeaders } from '../../../scripts/hostHeaders.ts';
import { addPolicy, hashSource } from '../../../src/integrations/html/contentPolicy.ts';
import { markLinks } from '../../../src/integrations/html/markLinks.ts';

const ahead = new Set(['/wiki/a/', '/wiki/b/']);

test.each([
	['a link to an open page is marked', '<a href="/wiki/b/">B</a>', '<a data-ahead href="/wiki/b/">B</a>'],
	[
		'so is one to a place in it',
		'<a class="x" href="/wiki/b/#c">',
		'<a data-ahead class="x" href="/wiki/b/#c">',
	],
	['one to a sensitive page is not', '<a href="/wiki/help/">', '<a href="/wiki/help/">'],
	['nor one to the page itself', '<a href="/wiki/a/#top">', '<a href="/wiki/a/#top">'],
	['nor one within it', '<a href="#top">', '<a href="#top">'],
	['nor one to another site', '<a href="https://b.example/wiki/b/">', '<a href="https://b.example/wiki/b/">'],
	[
		'what looks like a link in an attribute, a script, a title or a remark is none',
		`<p title='<a href="/wiki/b/">' id="a > <a b"><script>'<a href="/wiki/b/">'</script><title><a href="/wiki/b/"></title><!-- <a href="/wiki/b/"> -->`,
		`<p title='<a href="/wiki/b/">' id="a > <a b"><script>'<a href="/wiki/b/">'</script><title><a href="/wiki/b/"></title><!-- <a href="/wiki/b/"> -->`,
	],
	[
		'a sign of a tag in a link’s own title doesn’t end it',
		'<a title="a > b" href="/wiki/b/">',
		'<a data-ahead title="a > b" href="/wiki/b/">',
	],
	['other elements stay as they are', '<area href="/wiki/b/"><b>', '<area href="/wiki/b/"><b>'],
])('%s', (_name, html, expected) => {
	expect(markLinks(html, { own: '/wiki/a/', ahead })).toBe(expected);
});

test('the policy is the first thing in the head, and allows its own scripts and the styles of the head', () => {
	const html =
		'<html><head><meta charset="utf-8"><style>p{}</style><script>early()</script><script>later()</script></head><body><style>evil{}</style></body></html>';
	const finished = addPolicy(html, ['early()', 'later()', 'of another page()']);
	const policy = /^<html><head><meta http-equiv="content-security-policy" content="([^"]+)">/.exec(
		finished,
	)?.[1];
	expect(policy?.split(';')).toEqual([
		"default-src 'none'",
		`script-src 'self' ${hashSource('early()')} ${hashSource('later()')}`,
		`style-src 'self' ${hashSource('p{}')}`,
		"img-src 'self'",
		"connect-src 'self'",
		"worker-src 'none'",
		"form-action 'self'",
		"base-uri 'none'",
		"object-src 'none'",
	]);
});

test('WebAssembly and its worker are allowed only where one searches', () => {
	const policy = addPolicy('<head><script>early()</script></head><search-box></search-box>', ['early()']);
	expect(policy).toContain(`;script-src 'self' 'wasm-unsafe-eval' ${hashSource('early()')};`);
	expect(policy).toContain(";worker-src 'self' blob:;");
});

test('a worker of the wiki’s own is allowed only where it is kept for offline', () => {
	expect(addPolicy('<head></head><keep-offline></keep-offline>', [])).toContain(";worker-src 'self';");
});

test('an inline script that nobody announced stops the build; data for machines and files are none', () => {
	const page = (script: string) => `<head></head>${script}`;
	expect(() => addPolicy(page('<script>steal(1)</script>'), ['early()'])).toThrow(
		'Unexpected inline script `steal(1)…`, expected a script file beside its component or one of src/browser/inlineScripts.ts.',
	);
	for (const script of ['<script type="application/ld+json">{}</script>', '<script src="/a.js"></script>'])
		expect(addPolicy(page(script), [])).toContain(script);
});

test.each([
	'<script>alert(1)</script>',
	'</head><script>alert(1)</script>',
	'<style>body{display:none}</style>',
	'<style>',
	'<search-box',
	'<search-box></search-box>',
	'<keep-offline>',
	'<!-- ',
])('%s in an attribute changes nothing of a policy', (text) => {
	const page = (words: string) =>
		`<!doctype html><html lang="en"><head><meta name="description" content="${words}"><style>p{}</style><script>early()</script></head><body><p title="${words}">Words</p></body></html>`;
	const policyOf = (html: string) => /content-security-policy" content="([^"]+)"/.exec(html)?.[1];
	expect(policyOf(addPolicy(page(text), ['early()']))).toBe(policyOf(addPolicy(page('plain'), ['early()'])));
});

test('hosts read headers by path: exact, or everything below', () => {
	const file = join(mkdtempSync(join(tmpdir(), 'headers-')), '_headers');
	writeFileSync(file, '# A remark\n/*\n  X-All: a: b\n\n/x/*\n  X-Below: c\n/y\n  X-Exact: d\n');
	const headers = hostHeaders(file);
	expect(headers('/x/1')).toEqual([
		['X-All', 'a: b'],
		['X-Below', 'c'],
	]);
	expect(headers('/y')).toEqual([
		['X-All', 'a: b'],
		['X-Exact', 'd'],
	]);
	expect(headers('/y/')).toEqual([['X-All', 'a: b']]);
	expect(hostHeaders(`${file}.nowhere`)('/')).toEqual([]);
});
