import { isWhole, ofCollection } from '../source/content.ts';
import { keyAt, problem, type ContentRule } from '../problem.ts';

/** Whoever lands on a question sees only that page: it says itself how sure its answer is. */
export const questionParts: ContentRule = (content) =>
	ofCollection(content, 'faqs')
		.filter(({ data }) => data !== undefined && data['status'] !== 'stub')
		.filter((entry) => isWhole(entry) && entry.found?.claims.length === 0)
		.map((entry) => problem('question-evidence', entry.file, keyAt(entry, 'question'), {}));
