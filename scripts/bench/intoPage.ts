const [begin, end] = ['<!-- last run: begin -->', '<!-- last run: end -->'];

/** A page with the last run's tables replaced by new ones. Throws where it has no place for them. */
export function intoPage(page: string, report: string): string {
	const [from, to] = [page.indexOf(begin), page.indexOf(end)];
	if (from < 0 || to < from) throw new Error(`The page has no place for tables: ${begin} and ${end}.`);
	return `${page.slice(0, from + begin.length)}\n\n${report}\n\n${page.slice(to)}`;
}
