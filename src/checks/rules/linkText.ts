import { problem, type FileRule } from '../problem.ts';

/** Link text that says nothing when it is read out of its sentence. */
export const linkText: FileRule = ({ file, entries }) =>
	entries.flatMap(({ found }) =>
		(found?.links ?? [])
			.filter(({ text }) => saysNothing.test(text.trim()))
			.map(({ text, at }) => problem('link-text', file, at, { found: text.trim() })),
	);

const saysNothing =
	/^(?:(?:click|tap|press|see|read|look)?\s*(?:here|this|that|this (?:page|link|article|guide|post|site|website|video)|more|on|further)|read more|learn more|more information|link|page|article|这里|点击这里|更多|)[.!…]?$/i;
