import { expect, test } from 'vitest';
import { asApa, asBibtex, asRis } from '../../../src/formats/citePage.ts';

const page = {
	site: 'The Wiki',
	title: 'Talk & listen: 100% of {it}',
	url: 'https://wiki.example/articles/talk-and-listen/',
	updated: '2026-11-02',
	note: 'Checked against its sources on 3 December 2026',
	slug: 'talk-and-listen',
};

test('in words: who, when, what, where, and the day it was checked', () => {
	expect(asApa(page)).toBe(
		'The Wiki. (2026, November 2). Talk & listen: 100% of {it}. https://wiki.example/articles/talk-and-listen/ (Checked against its sources on 3 December 2026.)',
	);
});

test('a title that ends in a question mark gets no full stop', () => {
	expect(asApa({ ...page, title: 'Who first?' })).toContain('). Who first? https://');
});

test('for BibTeX, with the signs that mean something there', () => {
	expect(asBibtex(page)).toBe(`@misc{talk-and-listen,
  author = {{The Wiki}},
  title = {{Talk \\& listen: 100\\% of \\{it\\}}},
  year = {2026},
  month = nov,
  url = {https://wiki.example/articles/talk-and-listen/},
  note = {Checked against its sources on 3 December 2026}
}`);
});

test('a backslash, a tilde and a caret are written out', () => {
	expect(asBibtex({ ...page, title: '\\~^_#$' })).toContain(
		'{{\\textbackslash{}\\textasciitilde{}\\textasciicircum{}\\_\\#\\$}}',
	);
});

test('for programs that read RIS', () => {
	expect(asRis(page)).toBe(`TY  - ELEC
AU  - The Wiki
TI  - Talk & listen: 100% of {it}
PY  - 2026
DA  - 2026/11/02
UR  - https://wiki.example/articles/talk-and-listen/
N1  - Checked against its sources on 3 December 2026
ER  - `);
});
