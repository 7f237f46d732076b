import { isPage, type Content, type Entry } from '../source/content.ts';
import { problem, valueAt, type ContentRule } from '../problem.ts';

/** An old address leads to one page, and to none where another page stands there now. */
export const oldAddresses: ContentRule = (content) => {
	const standing = new Map(pagesOf(content).map((entry) => [addressOf(entry, entry.slug), entry]));
	const claimed = new Map<string, Entry>();
	return pagesOf(content).flatMap((entry) =>
		listed(entry).flatMap(({ slug, index }) => {
			const address = addressOf(entry, slug);
			const [page, other] = [standing.get(address), claimed.get(address)];
			if (!claimed.has(address)) claimed.set(address, entry);
			const what = why(entry, page, other);
			return what === undefined
				? []
				: [problem('old-address', entry.file, valueAt(entry, 'formerly', index), { found: slug, what })];
		}),
	);
};

function why(entry: Entry, page: Entry | undefined, other: Entry | undefined): string | undefined {
	if (page === entry) return 'it is this page’s own name. List only names that it had before.';
	if (page)
		return `${page.file} stands there now, and its visitors would be sent here. Take it out, or rename that file.`;
	if (other === entry) return 'it is listed twice. Once is enough.';
	if (other)
		return `${other.file} lists it too. One address leads to one page: keep it where its readers should land.`;
	return undefined;
}

const pagesOf = ({ entries }: Content) => entries.filter(isPage);

const addressOf = ({ collection }: Entry, slug: string) => `${collection}/${slug}`;

function listed({ data }: ReturnType<typeof pagesOf>[number]): { slug: string; index: number }[] {
	const list = data?.['formerly'];
	if (!Array.isArray(list)) return [];
	return list.flatMap((slug: unknown, index) => (typeof slug === 'string' ? [{ slug, index }] : []));
}
