/** A name that people can read and that nobody mistakes: no numbers in its place, no port out of range, no `xn--`. */
const host = '(?!\\S*xn--)(?:[a-z\\d](?:[a-z\\d-]*[a-z\\d])?\\.)+[a-z]{2,}';
const https = `https://${host}(?::\\d{2,4})?(?:[/?#][^\\s\\\\<>"'\`{}\\uFFFD]*)?`;
const httpsOnly = new RegExp(`^${https}$`, 'i');
const mailOrPhone = new RegExp(`^(?:mailto:[\\w.+-]+@${host}|tel:\\+?\\d[\\d-]*)$`, 'i');

/** Longer than any address that somebody wrote by hand. */
const longest = 2000;

/**
 * Whether an address leads elsewhere by https, without anything that a browser would read in another way than people
 * do. The parser puts a replacement sign where an entity stood for a control character.
 */
export const isHttpsAddress = (url: string) =>
	url.length <= longest && url.startsWith('https:') && httpsOnly.test(url);

/** The same, or a mail address, or a telephone number. */
export const isOutsideAddress = (url: string) =>
	isHttpsAddress(url) || (url.length <= longest && /^(?:mailto|tel):/.test(url) && mailOrPhone.test(url));
