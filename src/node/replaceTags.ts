/**
 * Writes the start tags of a built page anew, and leaves all else byte for byte. A tag ends at the first `>` outside of
 * its quoted values; the texts of scripts and styles hold none.
 */
export const replaceTags = (html: string, name: string, write: (tag: string) => string): string =>
	html.replace(tokens, (token, _raw, begun: string | undefined) => (begun === name ? write(token) : token));

const attributes = `(?:[^"'>]|"[^"]*"|'[^']*')*`;
const tokens = new RegExp(
	[
		'<!--[^]*?-->',
		`<(?<raw>script|style|title|textarea)(?=[\\s>])${attributes}>[^]*?</\\k<raw>>`,
		`<(?<begun>[a-z][\\w-]*)${attributes}>`,
	].join('|'),
	'g',
);
