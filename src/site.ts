import { basePath } from './node/basePath.ts';
import { siteUrl } from './node/siteUrl.ts';

/**
 * The one place for settings. SITE_URL and BASE_PATH move the site without touching a file;
 * SOURCE_DATE_EPOCH (seconds) fixes the day on which overdue checks are judged.
 */
export const site = {
	name: 'Relationship Communication Wiki',
	/** The address it is served from, without a path. */
	url: siteUrl(setting('SITE_URL') ?? 'https://relationship-communication.example'),
	/** The folder it is served under, with a slash at both ends. */
	base: basePath(setting('BASE_PATH') ?? '/'),
	/** Where the source is kept: "Edit this page" and "Report a mistake" lead there. */
	repository: 'https://github.com/relationship-communication/wiki',
	branch: 'main',
	/** The name in a feed entry's identity (RFC 4151). It stays as it is, wherever the site moves to. */
	feedAuthority: 'relationship-communication.example',
	language: 'en',
	/** The language tag of the pages. */
	htmlLang: 'en-GB',
	/** Whether readers may keep the whole wiki on their device. OFFLINE=off takes it back from those who did. */
	offline: setting('OFFLINE') !== 'off',
	/** Where "Leave this site" goes: well known, says nothing about who opens it, and is quickly there. */
	leaveTo: 'https://www.bbc.co.uk/weather',
	/**
	 * Where another site serves better: by a regular expression for "<time zone> <language>" of the device. It holds where
	 * the way out is strong (src/browser/leaveElsewhere.ts).
	 */
	leaveElsewhere: {
		// The BBC can't be reached from China.
		'^Asia/(Shanghai|Urumqi|Chongqing|Harbin|Kashgar)': 'https://www.weather.com.cn/',
	},
} as const;

/** An address of the wiki as a link: `/articles/` becomes `/wiki/articles/` under the base path `/wiki/`. */
export function href(path: string): string {
	return path.startsWith('/') ? site.base + path.slice(1) : path;
}

/** The same with scheme and host, for what machines read. */
export const absolute = (path: string) => new URL(href(path), site.url).href;

/** The day of the build as YYYY-MM-DD in UTC. */
export function today(): string {
	const epoch = setting('SOURCE_DATE_EPOCH');
	const date = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
	if (Number.isNaN(date.getTime()))
		throw new Error(
			`SOURCE_DATE_EPOCH is “${epoch}”, expected seconds since 1970, such as ${Math.floor(Date.now() / 1000)}: mend it or leave it out.`,
		);
	return date.toISOString().slice(0, 10);
}

function setting(name: string): string | undefined {
	return process.env[name] || undefined;
}
