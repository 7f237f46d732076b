/**
 * Whether the words of a link say that it leads to one place, and it leads to another: a name, an address, a mail
 * address or a number to call that isn't the target's. Gives what the words say; undefined where they are true or name
 * no place.
 */
export function otherPlaceIn(words: string, url: string): string | undefined {
	// An address of another form is told as such.
	if (!/^(?:https:|mailto:|tel:|[/#])/.test(url)) return undefined;
	const plain = words.replace(/[\u00A0\u202F]/g, ' ').replace(/[\u2010\u2011]/g, '-').trim();
	const mail = /[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}/i.exec(plain)?.[0];
	if (mail !== undefined) return `mailto:${mail}`.toLowerCase() === url.toLowerCase() ? undefined : mail;
	if (url.startsWith('tel:')) return otherNumberIn(plain, url);
	// A link's own address, as it stands in a text, and what is named by a number: a DOI, an ISBN.
	if (plain === url || /^(?:doi:\s*)?10\.\d{4,}\//i.test(plain)) return undefined;
	const shown = placeIn(plain);
	if (shown !== undefined) return leadsTo(shown, url) ? undefined : shown;
	// A number that begins as one to call does, and leads to a page.
	return /^\+?[\d ()./-]+$/.test(plain) && /^\(?(?:\+|0)/.test(plain) && digits(plain).length >= 7
		? plain
		: undefined;
}

/** The first number in the words of a link that calls, if none of them is the one that is called. */
function otherNumberIn(words: string, url: string): string | undefined {
	const numbers = (words.match(/\+?\d(?:[ ()./-]{0,2}\d)*/g) ?? []).filter((one) => digits(one).length >= 3);
	return numbers.some((one) => isSameNumber(one, url)) ? undefined : numbers[0];
}

/** Also with and without the country’s number, which takes the place of the first nought. */
export function isSameNumber(a: string, b: string): boolean {
	const [short = '', long = ''] = [core(a), core(b)].sort((one, other) => one.length - other.length);
	return short === long || (short.length >= 6 && long.endsWith(short) && long.length - short.length <= 3);
}

const digits = (text: string) => text.replace(/\D/g, '');
const core = (text: string) => digits(text.replace(/\(0\)/, '')).replace(/^0+(?=\d)/, '');

/** An address in the words, or a name alone that ends as names of machines do and not as files do. */
function placeIn(words: string): string | undefined {
	const written = /(?:https?:\/\/|\bwww\.)[^\s<>"“”()]+/i.exec(words)?.[0];
	if (written !== undefined) return written.replace(/[.,;:!?…]+$/, '');
	const whole = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.exec(words)?.[0];
	if (whole !== undefined && !isFile.test(whole)) return whole;
	return /(?<![\w.@/-])(?:[a-z\d-]+\.)+(?:com|org|net|gov|edu|int|info|uk|au|ca|nz|ie|eu|de|io)(?![\w-])(?:\/[^\s()]*)?/.exec(
		words,
	)?.[0];
}

const isFile =
	/\.(?:pdf|html?|php|docx?|xlsx?|csv|json|xml|txt|md|mdx|js|ts|css|ya?ml|epub|jpe?g|png|gif|svg|mp[34]|zip)$/i;

/** The same name or one below it, and the way that is shown as the beginning of the real one. */
function leadsTo(shown: string, url: string): boolean {
	const [, host = '', way = ''] =
		/^(?:https?:\/\/)?(?:www\.)?([^/?#]+)(.*)$/is.exec(shown.toLowerCase().replace(/…$/, '')) ?? [];
	const [, realHost = '', realWay = ''] = /^https:\/\/(?:www\.)?([^/?#]+)(.*)$/is.exec(url.toLowerCase()) ?? [];
	const isHost = realHost === host || realHost.endsWith(`.${host}`);
	return isHost && realWay.startsWith(way.replace(/\/$/, ''));
}
