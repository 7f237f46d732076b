import { ofCollection } from '../content.ts';
import { problem, type Rule } from '../problem.ts';

/** The file name is the address: it has one shape. */
export const fileName: Rule = (content) =>
	ofCollection(content, 'articles', 'faqs', 'glossary')
		.filter(({ slug }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
		.map(({ file, slug }) => problem('file-name', file, { line: 1, column: 1 }, { name: slug }));
