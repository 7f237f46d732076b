/** What a reference to a page of the wiki is made of. */
export interface CitedPage {
	/** The wiki stands as author: its writers are not named. */
	site: string;
	title: string;
	url: string;
	/** The day its text last changed, as YYYY-MM-DD. */
	updated: string;
	/** “Checked against its sources on 22 November 2026”. */
	note: string;
	/** The last part of its address. */
	slug: string;
}

/** A reference in words, in the manner of the APA (7th edition). */
export function asApa({ site, title, url, updated, note }: CitedPage): string {
	const stop = /[.?!]$/.test(title) ? '' : '.';
	return `${site}. (${updated.slice(0, 4)}, ${apaDay.format(new Date(updated))}). ${title}${stop} ${url} (${note}.)`;
}

const apaDay = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });

/** The same for BibTeX. Double braces keep its capitals, and the author in one piece. */
export function asBibtex({ site, title, url, updated, note, slug }: CitedPage): string {
	const fields = [
		`author = {{${bibtex(site)}}}`,
		`title = {{${bibtex(title)}}}`,
		`year = {${updated.slice(0, 4)}}`,
		`month = ${months[Number(updated.slice(5, 7)) - 1]}`,
		`url = {${url}}`,
		`note = {${bibtex(note)}}`,
	];
	return `@misc{${slug},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}`;
}

/** The same for programs that read RIS. */
export const asRis = ({ site, title, url, updated, note }: CitedPage): string =>
	[
		'TY  - ELEC',
		`AU  - ${site}`,
		`TI  - ${title}`,
		`PY  - ${updated.slice(0, 4)}`,
		`DA  - ${updated.replaceAll('-', '/')}`,
		`UR  - ${url}`,
		`N1  - ${note}`,
		'ER  - ',
	].join('\n');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Signs that mean something in BibTeX, as themselves. */
const bibtex = (text: string) => text.replace(/[\\{}#$%&_~^]/g, (sign) => commands[sign] ?? `\\${sign}`);

const commands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};
