import { ofCollection, type Content } from '../checks/content.ts';
import { address } from '../wiki/addresses.ts';
import { movedPages, type Moved } from '../wiki/moved.ts';

/** The old addresses of renamed pages, out of checked content. */
export const movedIn = (content: Content): Moved[] =>
	(
		[
			['articles', address.article],
			['faqs', address.faq],
			['glossary', address.term],
		] as const
	).flatMap(([collection, addressOf]) =>
		movedPages(
			ofCollection(content, collection).map(({ slug, data }) => ({
				slug,
				title: slug,
				formerly: data?.['formerly'] as string[] | undefined,
			})),
			addressOf,
		),
	);
