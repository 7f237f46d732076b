import type { MarkdownWords } from '../file.ts';
import { itemKinds, type ItemKind } from '../playbook.ts';
import type { CardWords } from './itemCards.ts';

interface Words {
	cards: CardWords;
	markdown: MarkdownWords;
	/** What the field shows while it is empty. */
	hints: Record<ItemKind, string>;
}

/** The page's words, which stand in its data attributes. */
export function readWords({ dataset }: HTMLElement): Words {
	const { book = '', fileTitle = '', fileLimit = '', fileReview = '', fileFree = '' } = dataset;
	const ofKinds = (what: string) =>
		Object.fromEntries(
			itemKinds.map((kind) => [kind, dataset[what + kind.charAt(0).toUpperCase() + kind.slice(1)] ?? '']),
		) as Record<ItemKind, string>;
	const kinds = ofKinds('kind');
	const pairs = (dataset['wordings'] ?? '').split(' ').map((pair) => pair.split(':'));
	const wordings = new Map(pairs.map(([id = '', hash]) => [id, Number(hash)]));
	return {
		cards: { kinds, book, wordings },
		markdown: { title: fileTitle, limit: fileLimit, review: fileReview, free: fileFree, kinds },
		hints: ofKinds('hint'),
	};
}
