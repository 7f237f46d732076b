import { readFileSync } from 'node:fs';
import { readMdx, visit } from '../../src/content/text/mdast.ts';
import { readBody } from '../../src/content/text/readBody.ts';

/** How many words the body of an article of the fixture content has, by the file of its page. */
export function wordCount(page: string): number {
	const slug = page.split(/[/\\]/)[1] ?? '';
	const text = readFileSync(`tests/fixtures/site/en/articles/${slug}.mdx`, 'utf8');
	return readBody(visit(readMdx(text))).words;
}
