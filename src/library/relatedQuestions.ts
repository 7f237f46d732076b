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
	const near: Q[] = [];
	const isElsewhere = ({ data }: Q) => data.topic !== of.data.topic;
	// The last list is a whole topic: nothing is made of it, and no more of it is looked at than is needed.
	for (const list of lists)
		for (const question of list) {
			if (question.slug === of.slug || near.includes(question)) continue;
			if (near.length < shown) near.push(question);
			else if (isElsewhere(question)) near[shown - 1] = question;
			if (near.length === shown && near.some(isElsewhere)) return near;
		}
	return near;
}
