import { isWhole, ofCollection } from '../source/content.ts';
import { keyAt, problemOf, type ContentRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'question-evidence': {
		severity: 'warning',
		part: 'Structure',
		message:
			'Expected one `<Evidence>` at least, so that a reader who sees only this page learns how sure the answer is, found none. Put the main claim of the explanation into one.',
		what: 'A warning. Most people who come to a question see only that page. Somewhere in its explanation it should say how sure anybody is, as an article does.',
		as: 'mdx',
		in: 'en/faqs/how-long.mdx',
		bad: 'Calming things tend to bring anger down.',
		mend: 'Put the main claim into an `<Evidence>`, with its source. If it is sensible but untested, `practice` says so.',
		good: '<Evidence id="calm-lowers-anger" level="practice">Calming things tend to bring anger down.</Evidence>',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** Whoever lands on a question sees only that page: it says itself how sure its answer is. */
export const run: ContentRule = (content) =>
	ofCollection(content, 'faqs')
		.filter(({ data }) => data !== undefined && data['status'] !== 'stub')
		.filter((entry) => isWhole(entry) && entry.found?.claims.length === 0)
		.map((entry) => problem('question-evidence', entry.file, keyAt(entry, 'question'), {}));
