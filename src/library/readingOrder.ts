interface Ordered {
	slug: string;
	data: { topic: string; title: string; order?: number | undefined };
}

/** The articles of a topic as they are meant to be read: by `order`, those without one last, by title. */
export function inReadingOrder<A extends Ordered>(articles: readonly A[], topic: string): A[] {
	return articles
		.filter(({ data }) => data.topic === topic)
		.sort(
			(a, b) =>
				(a.data.order ?? Infinity) - (b.data.order ?? Infinity) ||
				a.data.title.localeCompare(b.data.title, 'en'),
		);
}

/** What comes before and after an article of its topic, given in reading order. */
export function neighbours<A extends Ordered>(order: readonly A[], { slug: own }: Pick<A, 'slug'>) {
	const index = order.findIndex(({ slug }) => slug === own);
	return { place: index + 1, of: order.length, previous: order[index - 1], next: order[index + 1] };
}
