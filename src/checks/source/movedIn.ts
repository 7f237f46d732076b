import { ofCollection, type Content } from './content.ts';
import { address } from '../../content/addresses.ts';
import { movedPages, type Moved } from '../../content/moved.ts';

/** The old addresses of renamed pages, out of what files were found to hold. */
export const movedIn = (content: Content): Moved[] =>
	(
		[
			['articles', address.article],
			['faqs', address.faq],
			['glossary', address.term],
			['sheets', address.sheet],
		] as const
	).flatMap(([collection, addressOf]) =>
		movedPages(
			ofCollection(content, collection).map(({ slug, data }) => ({
				slug,
				title: slug,
				formerly: slugsIn(data?.formerly),
			})),
			addressOf,
		),
	);

/** What is no list of names is the schema's to tell. */
export const slugsIn = (list: unknown): string[] =>
	Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
