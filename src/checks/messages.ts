/**
 * The one catalogue of what the checker says. A rule's name is also the anchor of its section in
 * CONTRIBUTING.md. Grammar: what was found, what was expected, then the mend.
 */

interface Message<A> {
	severity: 'error' | 'warning';
	text: (details: A) => string;
}

const error = <A>(text: (details: A) => string): Message<A> => ({ severity: 'error', text });
const warning = <A>(text: (details: A) => string): Message<A> => ({ severity: 'warning', text });

interface Near {
	near?: string | undefined;
}

const didYouMean = ({ near }: Near) => (near === undefined ? '' : ` Did you mean \`${near}\`?`);
const oneOf = (known: readonly string[]) =>
	known.length > 12 ? '' : `, expected ${list(known.map((word) => `\`${word}\``))}`;

const list = (words: readonly string[]) =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

export const messages = {
	'stray-file': error(
		(_: object) =>
			'Unexpected file here: no part of the wiki reads it. Articles go to en/articles/<name>.mdx, questions to en/faqs/<name>.mdx, terms to en/glossary/<name>.mdx, sources to sources/<id>.json.',
	),
	'file-name': error(
		({ name }: { name: string }) =>
			`Unexpected file name \`${name}\`, expected small letters, digits and single hyphens, for example \`time-out\`. The file name becomes the address: rename the file.`,
	),
	'yaml-syntax': error(({ what }: { what: string }) => what),
	'frontmatter-fence': error(
		(_: object) =>
			'Unexpected beginning, expected the frontmatter: the first line exactly `---`, then the fields, then a line that is exactly `---`.',
	),
	'unknown-key': error(
		({ key, known, near }: { key: string; known: readonly string[] } & Near) =>
			`Unexpected key \`${key}\`${near ? '' : `, expected one of ${list(known.map((word) => `\`${word}\``))}`}.${didYouMean({ near })}`,
	),
	'missing-key': error(
		({ key }: { key: string }) => `Expected the key \`${key}\`, found none. Add a line \`${key}: …\`.`,
	),
	'wrong-value': error(
		({ key, mend }: { key: string; mend: string }) => `Unexpected value of \`${key}\`. ${mend}`,
	),
	'mdx-syntax': error(({ what }: { what: string }) => what),
	'no-code': error(
		({ what }: { what: string }) =>
			`Unexpected ${what}, expected words only. Content runs no code: take it out, or write it as \`code\` between backticks if you mean the signs themselves.`,
	),
	'no-html': error(
		({ tag, near }: { tag: string } & Near) =>
			`Unexpected HTML \`${tag}\`, expected Markdown or one of the wiki's components.${didYouMean({ near })}`,
	),
	'unknown-component': error(
		({ name, known, near }: { name: string; known: readonly string[] } & Near) =>
			`Unexpected component \`<${name}>\`${oneOf(known)}.${didYouMean({ near })}`,
	),
	'component-place': error(({ what }: { what: string }) => what),
	'unknown-attribute': error(
		({
			name,
			component,
			known,
			near,
		}: { name: string; component: string; known: readonly string[] } & Near) =>
			`Unexpected attribute \`${name}\` of \`<${component}>\`${known.length ? oneOf(known) : ', expected none'}.${didYouMean({ near })}`,
	),
	'missing-attribute': error(
		({ name, component }: { name: string; component: string }) =>
			`Expected the attribute \`${name}\` on \`<${component}>\`, found none. Write \`<${component} ${name}="…">\`.`,
	),
	'wrong-attribute': error(
		({ name, component, found, mend }: { name: string; component: string; found: string; mend: string }) =>
			`Unexpected \`${found}\` as \`${name}\` of \`<${component}>\`. ${mend}`,
	),
	'dead-reference': error(
		({ what, found, near }: { what: string; found: string } & Near) =>
			`Unexpected \`${found}\`: there is no such ${what}.${didYouMean({ near })}`,
	),
	'dead-link': error(
		({ url, near }: { url: string } & Near) =>
			`Unexpected link to \`${url}\`: no page of the wiki has this address.${didYouMean({ near })}`,
	),
	'dead-anchor': error(
		({ url, page, near }: { url: string; page: string } & Near) =>
			`Unexpected link to \`${url}\`: \`${page}\` has no such heading.${didYouMean({ near })}`,
	),
	'link-address': error(
		({ url, mend }: { url: string; mend: string }) => `Unexpected address \`${url}\`. ${mend}`,
	),
	'image-address': error(
		({ url }: { url: string }) =>
			`Unexpected picture \`${url}\`, expected a file of the images folder, written \`../images/<name>.<png, jpg, webp, avif or svg>\`.`,
	),
	'image-text': error(
		(_: object) =>
			'Expected a description of the picture between the square brackets, found none. Write what it shows, for readers who cannot see it.',
	),
	repeated: error(
		({ what, found, first }: { what: string; found: string; first: string }) =>
			`Unexpected second ${what} \`${found}\`: it stands already in ${first}. Give this one its own.`,
	),
	'source-authors': error(
		(_: object) =>
			'This author list is marked as cut short, expected the whole list, or `{ "literal": "et al." }` as its last name.',
	),
	'source-id': error(
		({ found, expected }: { found: string; expected: string }) =>
			`Unexpected id \`${found}\`, expected \`${expected}\` as the file is called.`,
	),
	'claim-source': error(
		({ level }: { level: string }) =>
			`Expected a source inside a claim marked \`${level}\`, found none. Add \`<Cite id="…" />\`, or mark the claim \`practice\`.`,
	),
	'claim-strength': error(
		({ source }: { source: string }) =>
			`Unexpected \`strong\` claim on \`${source}\`: this source was checked only in part. Look it up, or choose a lower level.`,
	),
	'day-order': error(
		({ key, found, before, day }: { key: string; found: string; before: string; day: string }) =>
			`Unexpected \`${key}: ${found}\`, expected a day not before \`${before}: ${day}\`.`,
	),
	'check-span': error(
		({ found, last }: { found: string; last: string }) =>
			`Unexpected \`checkAgain: ${found}\`, expected a day within 24 months of \`checked\`, ${last} at the latest.`,
	),
	'phrase-length': error(
		({ found }: { found: string }) =>
			`This phrase has ${found}, expected at most 3 sentences and 280 characters. A stressed mind can't say more: cut it or make two.`,
	),
	'first-phrase': error(({ what }: { what: string }) => what),
	'article-parts': error(({ what }: { what: string }) => what),
	'article-parts-stub': warning(({ what }: { what: string }) => `${what} It is a stub: this only warns.`),
	'heading-order': error(({ what }: { what: string }) => what),
	'markdown-subset': error(
		({ what, instead }: { what: string; instead: string }) => `Unexpected ${what}. ${instead}`,
	),
	'nothing-links-here': warning(({ what }: { what: string }) => what),
} satisfies Record<string, Message<never>>;

export type RuleName = keyof typeof messages;
export type MessageArguments<R extends RuleName> = Parameters<(typeof messages)[R]['text']>[0];
