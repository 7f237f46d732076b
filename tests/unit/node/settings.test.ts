import { describe, expect, test } from 'vitest';
import { basePath } from '../../../src/node/basePath.ts';
import { siteUrl } from '../../../src/node/siteUrl.ts';

describe('SITE_URL', () => {
	test.each([
		['https://example.org', 'https://example.org'],
		['https://example.org/', 'https://example.org'],
		['http://localhost:8080', 'http://localhost:8080'],
	])('%s is taken', (value, url) => expect(siteUrl(value)).toBe(url));

	test('a path in it leads to BASE_PATH', () => {
		expect(() => siteUrl('https://example.org/sub/path')).toThrow(
			'set SITE_URL to https://example.org and BASE_PATH to /sub/path/.',
		);
	});
	test.each([
		'notaurl',
		'example.org',
		'ftp://example.org',
		'javascript:alert(1)',
		'https://example.org?x',
		'https://example.org/#x',
		'https://me:pw@example.org',
		'https://exa"mple.org',
		' https://example.org',
	])('%s is refused by name', (value) => expect(() => siteUrl(value)).toThrow(/^SITE_URL is “.*”, expected/));
});

describe('BASE_PATH', () => {
	test.each([
		['/', '/'],
		['wiki', '/wiki/'],
		['//wiki//', '/wiki/'],
		['/a/B.b/', '/a/B.b/'],
	])('%s is taken', (value, base) => expect(basePath(value)).toBe(base));

	test('a whole address leads to SITE_URL', () => {
		expect(() => basePath('https://example.org/wiki')).toThrow(/a path alone.*SITE_URL/);
	});
	test.each([
		'../x',
		'/wiki?x',
		'/a/./b',
		'"',
		"/'",
		'/a b',
		'/wiki#x',
		'/ä/',
		'/%2e%2e/',
		'C:/wiki',
		'\\wiki',
	])('%s is refused by name', (value) => expect(() => basePath(value)).toThrow(/^BASE_PATH is “/));
});
