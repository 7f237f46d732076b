import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldOf, type Entry } from '../../src/checks/source/content.ts';
import { readContent } from '../../src/checks/source/readContent.ts';

/** A text for a program that doesn't know the wiki's components. */
export interface PlainText {
	/** As in an address: `articles/some-title`. */
	path: string;
	text: string;
}

const rooms: Readonly<Record<string, string>> = { articles: 'articles', faqs: 'faq', glossary: 'glossary' };

/**
 * The articles, questions and terms of a corpus as plain Markdown: the same words, with terms as links and phrases as
 * quotations. It is less work than the wiki's own components are, which favours the others.
 */
export const asMarkdown = (corpus: string): PlainText[] =>
	readContent(corpus).entries.flatMap((entry) => asPlain(corpus, entry));

function asPlain(corpus: string, entry: Entry): PlainText[] {
	const { path, slug } = entry;
	const room = rooms[entry.collection];
	if (room === undefined || !entry.data) return [];
	const title = String(fieldOf(entry, 'title') ?? fieldOf(entry, 'question') ?? fieldOf(entry, 'term'));
	const lead = String(fieldOf(entry, 'summary') ?? fieldOf(entry, 'answer') ?? fieldOf(entry, 'definition'));
	const body = readFileSync(join(corpus, path), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
	const head = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(lead.slice(0, 150))}\n---\n`;
	return [{ path: `${room}/${slug}`, text: `${head}\n${lead}\n${withoutComponents(body)}` }];
}

/** A body without components: what they say stays. */
export const withoutComponents = (body: string): string =>
	body
		.replace(/<Term id="([^"]*)">([^<]*)<\/Term>/g, '[$2](/glossary/$1/)')
		.replace(/<Cite id="([^"]*)"[^>]*\/>/g, '($1)')
		.replace(/<Phrase\b[^>]*>/g, '> ')
		.replace(/<(?:Sheet|Diagram)\b[^>]*\/>/g, '')
		.replace(/<\/?[A-Z]\w*\b[^>]*>/g, '');
