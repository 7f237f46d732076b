import { hasHiddenSign } from './text/hiddenSigns.ts';
import { leadsElsewhere, redirectors, shorteners, trackers } from './followers.ts';

/**
 * Why an address to a place outside the wiki can't stand here, in an editor's words; undefined where nothing is wrong.
 * The one rule for links in texts, help lines, sources and every other field that holds an address.
 */
export function addressFault(url: string): string | undefined {
	if (url.length > longest) return `Expected at most ${longest} characters.`;
	if (/^(?:mailto|tel):/i.test(url)) return mailOrPhone.test(url) ? undefined : mends.mail;
	if (/^https?:.*[\u2018-\u201F«»\u3000-\u303F\uFF00-\uFF65]/.test(url)) return mends.sign;
	const [, name = '', rest = ''] = /^https:\/\/([^/?#]*)(.*)$/s.exec(url) ?? [];
	if (!url.startsWith('https://')) return /^http:|^www\./i.test(url) ? mends.protocol : mends.form;
	const plain = decoded(rest);
	const host = name.toLowerCase();
	if (/:\d*$/.test(name)) return mends.port;
	if (isNumber(host)) return mends.number;
	if (/(?:^|\.)xn--/.test(host)) return mends.puny;
	if (!hostOnly.test(name) || hasHiddenSign(plain) || !wayOnly.test(rest)) return mends.form;
	if (notPublic.test(host)) return mends.notPublic;
	if (shorteners.has(host)) return mends.short;
	if (redirectors.some((one) => one.test(`${host}${plain}`))) return mends.redirect;
	if (leadsElsewhere(host, plain)) return mends.redirect;
	return trackers.test(plain) ? mends.tracker : undefined;
}

/** Whether an address leads elsewhere by https and the rule finds nothing wrong with it. */
export const isHttpsAddress = (url: string) => url.startsWith('https:') && addressFault(url) === undefined;

/** The same, or a mail address, or a telephone number. */
export const isOutsideAddress = (url: string) =>
	/^(?:https|mailto|tel):/.test(url) && addressFault(url) === undefined;

/** Longer than any address that somebody wrote by hand. */
const longest = 2000;

/** A name that people can read: two parts at least, the last of letters. */
const host = '(?:[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?\\.)+[a-z]{2,}';
const hostOnly = new RegExp(`^${host}$`, 'i');
/** Without what a browser reads in another way than people do. The parser puts \uFFFD where an entity stood for a control character. */
const wayOnly = /^(?:[/?#][^\s\\<>"'`{}\uFFFD]*)?$/;
/** Short numbers have two digits, no number has more than fifteen (ITU-T E.164). */
const mailOrPhone = new RegExp(`^(?:mailto:[\\w.+-]+@(?!\\S*xn--)${host}|tel:\\+?(?:\\d-?){1,14}\\d)$`, 'i');

/** Every way of writing a number that leads to a machine: whole, in parts, octal, hexadecimal, in brackets, as a name. */
const isNumber = (host: string) =>
	host.startsWith('[') ||
	/^(?:(?:0x[\da-f]*|\d+)(?:\.|$))+$/.test(host) ||
	/\b(?:nip|sslip|xip)\.io$/.test(host);

/** Names that mean something in one house only, or nothing at all (RFC 2606, 6761, 6762, 7686, 8375, 9476). */
const notPublic =
	/(?:^|\.)(?:local|localhost|localdomain|internal|intranet|private|corp|home|lan|test|invalid|example|onion|i2p|arpa|alt)$/;

/** What a server reads behind percent signs; they may be written twice. */
function decoded(text: string): string {
	let plain = text;
	for (let times = 0; times < 3 && plain.includes('%'); times++)
		try {
			plain = decodeURIComponent(plain);
		} catch {
			plain = plain.replace(/%([2-7][\da-f])/gi, (_all, code: string) =>
				String.fromCharCode(parseInt(code, 16)),
			);
		}
	return plain;
}

const mends = {
	sign: 'The sign behind the address was read as a part of it. Write the link as [words](https://…).',
	protocol: 'Expected `https://` at the beginning.',
	form: 'Expected `https://`, a name such as `www.example.org`, and the way to the page, without blanks, quotation marks, hidden letters or a user’s name.',
	mail: 'Expected `mailto:` with a mail address alone, or `tel:` with a number of 2 to 15 digits.',
	port: 'Expected a name without a port. Take out the colon and the number behind the name.',
	number: 'Expected a name such as `www.example.org`: nobody can see where a number leads.',
	puny: 'Expected a name in letters from a to z: a name that begins with `xn--` can look like another.',
	notPublic: 'Expected a name that everybody can reach: this one works in a single house, or nowhere.',
	short: 'Nobody can see where a shortened address leads, and it may change. Write the page’s own address.',
	redirect:
		'It goes by way of somebody who notes who follows it, or leads on to another address. Write the page’s own address.',
	tracker: 'It tells the other page where a reader comes from. Take out what stands behind the `?`.',
};
