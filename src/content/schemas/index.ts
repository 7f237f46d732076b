import { article } from './article.ts';
import { correction } from './correction.ts';
import { danger } from './danger.ts';
import { faq } from './faq.ts';
import { helpLine } from './helpLine.ts';
import { loudness } from './loudness.ts';
import { moment } from './moment.ts';
import { path } from './path.ts';
import { gate, scale } from './scale.ts';
import { sheet } from './sheet.ts';
import { situation } from './situation.ts';
import { source } from './source.ts';
import { synonyms } from './synonyms.ts';
import { term } from './term.ts';
import { topic } from './topic.ts';

/** The schema of each collection, by the collection's name. */
export const schemas = {
	articles: article,
	faqs: faq,
	glossary: term,
	sheets: sheet,
	'self-test': scale,
	topics: topic,
	situations: situation,
	moments: moment,
	loudness,
	gate,
	paths: path,
	'help-lines': helpLine,
	synonyms,
	danger,
	corrections: correction,
	sources: source,
} as const;
