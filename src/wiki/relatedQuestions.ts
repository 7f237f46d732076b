interface Question {
	slug: string;
	data: { topic: string };
}

const shown = 4;

/**
 * Questions to go on with, out of lists in the order of their nearness. One at least is from another topic, where
 * there is any: whoever landed here by a search may be in the wrong room.
 */
export function relatedQuestions<Q extends Question>(of: Q, ...lists: readonly (readonly Q[])[]): Q[] {
	const candidates = [...new Set(lists.flat())].filter(({ slug }) => slug !== of.slug);
	const near = candidates.slice(0, shown);
	const elsewhere = ({ data }: Q) => data.topic !== of.data.topic;
	const other = near.some(elsewhere) ? undefined : candidates.find(elsewhere);
	return other === undefined ? near : [...near.slice(0, shown - 1), other];
}
