import { xml, xmlFile } from './xml.ts';

/** A page of which a feed may tell. */
export interface FeedPage {
	/** What stays the same for as long as the page lives, whatever it is called: `articles/pause`. */
	key: string;
	path: string;
	/** The page's title in the tab. */
	title: string;
	/** What it gives, with its limit. Left out for a page that should give nothing away on somebody's screen. */
	summary?: string | undefined;
	published: string;
	changes?: readonly { date: string; note: string }[] | undefined;
	/** Whether its first appearance is news as well. */
	isNews: boolean;
}

export interface FeedEntry {
	id: string;
	title: string;
	path: string;
	day: string;
	summary?: string | undefined;
}

const most = 100;

/** The newest entries: each new article on its first day, each changed advice on the day of its note. */
export function feedEntries(
	pages: readonly FeedPage[],
	{ authority, changed }: { authority: string; changed: (title: string) => string },
): FeedEntry[] {
	const entries = pages.flatMap(({ key, path, title, summary, published, changes = [], isNews }) => {
		const id = (day: string, part: string) => `tag:${authority},${day}:${key}${part}`;
		const times = new Map<string, number>();
		return [
			...(isNews ? [{ id: id(published, ''), title, path, day: published, summary }] : []),
			...changes.map(({ date, note }): FeedEntry => {
				const time = (times.get(date) ?? 0) + 1;
				times.set(date, time);
				return {
					id: id(date, time === 1 ? '/change' : `/change-${time}`),
					title: changed(title),
					path,
					day: date,
					summary: summary && note,
				};
			}),
		];
	});
	return entries
		.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1))
		.slice(0, most);
}

interface Feed {
	id: string;
	title: string;
	subtitle: string;
	author: string;
	rights: string;
	language: string;
	/** Its own address and that of the site's first page, with scheme and host. */
	self: string;
	home: string;
	icon: string;
	absolute: (path: string) => string;
	entries: readonly FeedEntry[];
}

/** An Atom feed (RFC 4287). A day is given as its first moment in UTC. */
export function atomFeed({ entries, absolute, ...feed }: Feed): string {
	return xmlFile(
		xml(
			'feed',
			[
				xml('id', feed.id),
				xml('title', feed.title),
				xml('subtitle', feed.subtitle),
				xml('updated', moment(entries[0]?.day ?? '1970-01-01')),
				xml('link', '', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
				xml('link', '', { rel: 'alternate', type: 'text/html', href: feed.home }),
				xml('author', [xml('name', feed.author)]),
				xml('rights', feed.rights),
				xml('icon', feed.icon),
				...entries.map(({ id, title, path, day, summary }) =>
					xml('entry', [
						xml('id', id),
						xml('title', title),
						xml('published', moment(day)),
						xml('updated', moment(day)),
						xml('link', '', { rel: 'alternate', type: 'text/html', href: absolute(path) }),
						...(summary === undefined ? [] : [xml('summary', summary)]),
					]),
				),
			],
			{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
		),
	);
}

const moment = (day: string) => `${day}T00:00:00Z`;
