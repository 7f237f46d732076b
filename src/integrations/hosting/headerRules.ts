import { workerFile } from '../../offline/precache.ts';

/** What a host says with the files of one path: exact, or everything below where it ends in `*`. */
export interface HeaderRule {
	path: string;
	why: string;
	headers: Readonly<Record<string, string>>;
}

/** What the browser may not offer to any page: the wiki asks for none of it. */
const unused =
	'accelerometer browsing-topics camera display-capture geolocation gyroscope magnetometer microphone midi payment usb';

/**
 * The headers of the built site, the one source for every host's file. `hashed` are the folders in which a file's
 * name changes with what it holds. Paths stand without the base path. Which scripts may run stands in each page
 * itself (contentPolicy.ts), since it differs from page to page.
 *
 * No two rules for one path give the same header: some hosts would join the two values.
 */
export const headerRules = (hashed: readonly string[]): HeaderRule[] => [
	{
		path: '/*',
		why: 'No page in a frame, no guessed types, nobody is told where a reader comes from.',
		headers: {
			'Content-Security-Policy': "frame-ancestors 'none'",
			'X-Frame-Options': 'DENY',
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'no-referrer',
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Permissions-Policy': unused
				.split(' ')
				.map((name) => `${name}=()`)
				.join(', '),
		},
	},
	...hashed.map((folder) => ({
		path: `${folder}*`,
		why: 'Their names change with what they hold.',
		headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
	})),
	{
		path: `/${workerFile}`,
		why: 'The worker that keeps the wiki for offline, or takes it back: asked for anew each time.',
		headers: { 'Cache-Control': revalidate },
	},
	{
		path: '/help/*',
		why: 'Nothing of it stays in the browser’s cache. Other sensitive pages have no rule: a list of them would give away their neutral addresses.',
		headers: { 'Cache-Control': 'no-store' },
	},
];

/** What a host says of all other files: kept, but asked about each time. Most hosts say so of themselves. */
export const revalidate = 'no-cache';

/** Types that a server may not know, by the end of the file's name. All are UTF-8. */
export const ownTypes: Readonly<Record<string, string>> = {
	md: 'text/markdown',
	bib: 'application/x-bibtex',
	ris: 'application/x-research-info-systems',
};
