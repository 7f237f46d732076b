import { ofCollection } from '../source/content.ts';
import { keyAt, problem, valueAt, type ContentRule } from '../problem.ts';

/** A cut author list ends in “et al.”, and a record is called as its file is. */
export const sources: ContentRule = (content) =>
	ofCollection(content, 'sources').flatMap((entry) => {
		const { id, author, custom } = (entry.data ?? {}) as {
			id?: unknown;
			author?: unknown;
			custom?: { authorsTruncated?: unknown };
		};
		const last: unknown = Array.isArray(author) ? author.at(-1) : undefined;
		const endsHonestly = (last as { literal?: unknown } | undefined)?.literal === 'et al.';
		return [
			...(custom?.authorsTruncated && !endsHonestly
				? [problem('source-authors', entry.file, keyAt(entry, 'author'), {})]
				: []),
			...(typeof id === 'string' && id !== entry.slug
				? [problem('source-id', entry.file, valueAt(entry, 'id'), { found: id, expected: entry.slug })]
				: []),
		];
	});
