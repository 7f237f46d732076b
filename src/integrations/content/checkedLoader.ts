import type { Loader } from 'astro/loaders';
import { checkedContent } from '../../checks/checkedContent.ts';
import { collections, type Collection } from '../../content/collections.ts';

/**
 * Hands Astro the fields that the checker has read: nothing of the content is read a second time, in another way. The
 * texts stay beside Astro's store.
 */
export const checkedLoader = (collection: Collection): Loader => ({
	name: 'checked-content',
	load: async ({ store, parseData }) => {
		const isList = collections[collection].shape === 'list';
		store.clear();
		for (const [position, entry] of checkedContent.of(collection).entries()) {
			const { slug: id, data: fields = {}, file: filePath, digest } = entry;
			const data = await parseData({ id, data: isList ? { id, position, row: fields } : { ...fields } });
			store.set({ id, data, filePath, digest });
		}
	},
});
