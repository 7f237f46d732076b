import { expect, test } from 'vitest';
import { files, problemsOf } from '../../fixture.ts';

test('a file that no collection reads is told', () => {
	expect(problemsOf(new Map([...files, ['en/article/lost.mdx', '']]))).toEqual([
		'content/en/article/lost.mdx:1:1 stray-file Unexpected file here: no part of the wiki reads it. Articles go to en/articles/<name>.mdx, questions to en/faqs/<name>.mdx, terms to en/glossary/<name>.mdx, sheets to en/sheets/<name>.yaml, sources to sources/<id>.json, pictures to en/images/. Look for a slip in the folder’s name or the ending (.mdx, not .md).',
	]);
});
