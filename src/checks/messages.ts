/**
 * The one catalogue of what the checker says. A rule's name is also the anchor of its section in
 * EDITORS.md. Grammar: what was found, what was expected, then the mend.
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

const short = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

const list = (words: readonly string[]) =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

export const messages = {
	'stray-file': error(
		(_: object) =>
			'Unexpected file here: no part of the wiki reads it. Articles go to en/articles/<name>.mdx, questions to en/faqs/<name>.mdx, terms to en/glossary/<name>.mdx, sheets to en/sheets/<name>.yaml, sources to sources/<id>.json, pictures to en/images/. Look for a slip in the folder’s name or the ending (.mdx, not .md).',
	),
	'link-file': error(
		(_: object) =>
			'Unexpected symbolic link, expected a real file. Links are never followed: put the text itself here.',
	),
	unreadable: error(
		(_: object) =>
			"This file can't be read: it ends the reader or takes too long. Is something nested too deeply, or a bracket opened thousands of times? Undo the last change and take it up again in small pieces.",
	),
	'file-size': error(
		({ kilobytes }: { kilobytes: number }) =>
			`This file has ${kilobytes} KB, expected at most 256 KB. Split it, or take out what was pasted by mistake.`,
	),
	'text-encoding': error(({ what }: { what: string }) => what),
	'needs-quotes': error(
		(_: object) =>
			'This text holds a colon, so it is read as a field of its own. Put the whole text between quotation marks.',
	),
	'two-readings': error(
		({ key }: { key: string }) =>
			`Unexpected value of \`${key}\`: one program reads it as text, another as a day or a number. Put it between quotation marks.`,
	),
	'reserved-name': error(
		({ name }: { name: string }) =>
			`Unexpected file name \`${name}\`: Windows keeps it for itself, and nobody there could open the wiki. Choose another.`,
	),
	'merge-conflict': error(
		(_: object) =>
			'Two changes of the same lines met here, and both were kept, with marks between them (`<<<<<<<`, `=======`, `>>>>>>>`). Keep what is right, and take the marks out.',
	),
	'file-name': error(
		({ name }: { name: string }) =>
			`Unexpected file name \`${name}\`, expected small letters, digits and single hyphens, for example \`time-out\`. The file name becomes the address: rename the file.`,
	),
	'yaml-syntax': error(({ what }: { what: string }) => what),
	'frontmatter-fence': error(
		({ what }: { what: string }) =>
			`${what} Frontmatter has one form: the first line exactly \`---\`, then the fields, then a line that is exactly \`---\`, and no line between that begins with \`---\` or \`+++\`.`,
	),
	'unknown-key': error(
		({ key, known, near }: { key: string; known: readonly string[] } & Near) =>
			`Unexpected key \`${key}\`${near ? '' : `, expected one of ${list(known.map((word) => `\`${word}\``))}`}.${didYouMean({ near })}`,
	),
	'missing-key': error(
		({ key, why }: { key: string; why?: string | undefined }) =>
			`Expected the key \`${key}\`, found none. ${why ?? `Add a line \`${key}: …\`.`}`,
	),
	'wrong-value': error(
		({ key, mend }: { key: string; mend: string }) => `Unexpected value of \`${key}\`. ${mend}`,
	),
	'mdx-syntax': error(({ what }: { what: string }) => what),
	'quote-in-attribute': error(
		({ name }: { name: string }) =>
			`Unexpected double quote inside the value of \`${name}\`: it ends the value there. Use ‘single’ or “curly” quotation marks inside.`,
	),
	'no-code': error(({ what, blank }: { what: string; blank?: string | undefined }) =>
		blank === undefined
			? `Unexpected ${what}, expected words only. Content runs no code: take it out, or write it as \`code\` between backticks if you mean the signs themselves.`
			: `Unexpected ${what}, expected square brackets around a blank to fill in: \`[${blank}]\`.`,
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
		({ name, component, closes }: { name: string; component: string; closes: boolean }) =>
			`Expected the attribute \`${name}\` on \`<${component}>\`, found none. Write \`<${component} ${name}="…"${closes ? ' /' : ''}>\`.`,
	),
	'wrong-attribute': error(
		({ name, component, found, mend }: { name: string; component: string; found: string; mend: string }) =>
			`Unexpected ${found === '' ? 'empty value' : `\`${short(found)}\``} as \`${name}\` of \`<${component}>\`. ${mend}`,
	),
	'lost-markup': error(
		({ found, instead }: { found: string; instead: string }) =>
			`Unexpected \`${found}\`: it isn’t read as a mark, and readers would see the signs. ${instead}`,
	),
	'dead-reference': error(
		({ what, found, near }: { what: string; expected: string; found: string } & Near) =>
			`Unexpected \`${found}\`: there is no such ${what}.${didYouMean({ near })}`,
	),
	'dead-link': error(
		({ url, near }: { url: string; found: string } & Near) =>
			`Unexpected link to \`${url}\`: no page of the wiki has this address.${didYouMean({ near })}`,
	),
	'dead-anchor': error(
		({ url, page, near }: { url: string; page: string } & Near) =>
			`Unexpected link to \`${url}\`: \`${page}\` has no such place.${didYouMean({ near })}`,
	),
	'link-address': error(
		({ url, mend }: { url: string; mend: string }) => `Unexpected address \`${short(url)}\`. ${mend}`,
	),
	'image-address': error(
		({ url }: { url: string }) =>
			`Unexpected picture \`${url}\`, expected a file of the images folder, written \`../images/<name>.<png, jpg, webp or avif>\`.`,
	),
	'image-text': error(
		({ found }: { found: string }) =>
			`Expected a description of the picture between the square brackets, found ${found === '' ? 'none' : `\`${found}\``}. Write what it shows, for readers who cannot see it.`,
	),
	repeated: error(
		({ what, found, first }: { what: string; found: string; first: string }) =>
			`Unexpected second ${what} \`${found}\`: the first is in ${first}. Give this one its own.`,
	),
	'old-address': error(
		({ found, what }: { found: string; what: string }) => `Unexpected old address \`${found}\`: ${what}`,
	),
	'danger-missed': error(
		({ query, id, found }: { query: string; id: string; found?: string | undefined }) =>
			`The search “${query}” brings ${found === undefined ? 'no help card' : `the help card \`${found}\``}, expected \`${id}\`. Add to the \`words\` of \`${id}\` what this search says${found === undefined ? '' : `, or put \`${id}\` before \`${found}\``}.`,
	),
	'danger-false-alarm': error(
		({ query, id }: { query: string; id: string }) =>
			`The search “${query}” brings the help card \`${id}\`, expected none. Make the \`words\` of \`${id}\` say more, or add this saying to its \`unless\`.`,
	),
	'danger-no-line': error(
		({ query, id }: { query: string; id: string }) =>
			`The search “${query}” brings neither a help card nor the line, expected one of them. Add a strong word of it to the \`line\` of \`${id}\`.`,
	),
	'danger-between': error(
		({ found, known }: { found: string; known: readonly string[] }) =>
			`Unexpected \`${found}\`, expected another entry of danger.yaml: ${list(known.map((name) => `\`${name}\``))}.`,
	),
	'danger-group': error(
		({ found, known }: { found: string; known: readonly string[] }) =>
			`Unexpected \`{${found}}\`, expected ${list(known.map((name) => `\`{${name}}\``))}: a list of danger.yaml or a group of synonyms.yaml.`,
	),
	'source-authors': error(
		(_: object) =>
			'`authorsTruncated` says that this author list is cut short. Give all names and take the mark out, or end the list with `{ "literal": "et al." }`.',
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
			`Unexpected \`strong\` claim on \`${source}\`: this source was recorded from memory or checked only in part. Look it up, or choose a lower level.`,
	),
	'day-order': error(
		({ key, found, before, day }: { key: string; found: string; before: string; day: string }) =>
			`Unexpected \`${key}: ${found}\`, expected a day not before \`${before}: ${day}\`.`,
	),
	'check-span': error(
		({ found, last }: { found: string; last: string }) =>
			`Unexpected \`checkAgain: ${found}\`, expected a day within 24 months of \`checked\`, ${last} at the latest.`,
	),
	'change-day': error(
		({ found, published, updated }: { found: string; published: string; updated: string }) =>
			`Unexpected change note of ${found}, expected a day from \`published: ${published}\` to \`updated: ${updated}\`. A change of advice sets \`updated\` too.`,
	),
	'future-day': warning(
		({ found, today }: { found: string; today: string }) =>
			`This note is dated ${found}, and today is ${today}. The feed would tell of it before its day: date it when it is published.`,
	),
	'card-letters': warning(
		({ letters, instead }: { letters: readonly string[]; instead: string }) =>
			`The picture that shows when this page is shared can’t draw ${list(letters.map((letter) => `\`${letter}\``))}: it will show ${instead} instead. Write it in Latin letters if that says the same.`,
	),
	'phrase-length': error(
		({ found }: { found: string }) =>
			`This phrase has ${found}, expected at most 3 sentences and 280 characters. That is as much as anybody can say when upset: cut it, or make two.`,
	),
	'phrase-words': error(({ what }: { what: string }) => what),
	'first-phrase': error(({ what }: { what: string }) => what),
	'reply-shape': error(({ what }: { what: string }) => what),
	'reply-help': error(
		(_: object) =>
			'Expected a frightening answer to end at stopping and help. Let its last paragraph say so, with a link to [get help](/help/).',
	),
	'loudness-scale': error(({ what }: { what: string }) => what),
	'path-steps': error(({ what }: { what: string }) => what),
	'sheet-blank': error(({ what }: { what: string }) => what),
	'self-test': error(({ what }: { what: string }) => what),
	'sheet-room': error(
		({ lines, most }: { lines: number; most: number }) =>
			`This sheet takes about ${lines} lines, expected at most ${most}: it would not fit one sheet of paper. Take a part out, or ask for fewer lines.`,
	),
	'article-parts': error(({ what }: { what: string }) => what),
	'article-parts-stub': warning(({ what }: { what: string }) => `${what} It is a stub: this only warns.`),
	'heading-order': error(({ what }: { what: string }) => what),
	'markdown-subset': error(
		({ what, instead }: { what: string; instead: string }) => `Unexpected ${what}. ${instead}`,
	),
	'image-kind': error(
		(_: object) =>
			'This file is not the kind of picture that its name says, expected a PNG, JPEG, WebP or AVIF picture. Save it again as one of them, with the ending that fits.',
	),
	'image-size': error(
		({ kilobytes }: { kilobytes: number }) =>
			`This picture has ${kilobytes} KB, expected at most 200 KB. Make it smaller, or save it as WebP or AVIF.`,
	),
	'image-pixels': error(
		({ width, height }: { width: number; height: number }) =>
			`This picture has ${width} × ${height} pixels, expected at most 4000 a side. Make it smaller: a page shows about 1,400 across.`,
	),
	'image-moves': error(
		(_: object) =>
			'This picture moves, expected one that stands still: movement distracts, and makes some readers ill. Save a single image of it.',
	),
	'image-damaged': error(
		(_: object) =>
			'This picture can’t be opened, expected a whole PNG, JPEG, WebP or AVIF file. It may be cut off or damaged: save it again from where it came.',
	),
	'near-question': error(
		({ question, first }: { question: string; first: string }) =>
			`This asks nearly the same as “${question}” in ${first}. Add it to that page’s \`aliases\`, or let the question show what is different.`,
	),
	'alias-of-another': error(
		({ alias, question, file }: { alias: string; question: string; file: string }) =>
			`“${alias}” is what “${question}” asks in ${file}. A question is answered on one address only: take these words out here.`,
	),
	'question-evidence': warning(
		(_: object) =>
			'Expected one `<Evidence>` at least, so that a reader who sees only this page learns how sure the answer is, found none. Put the main claim of the explanation into one.',
	),
	'empty-section': error(
		({ heading }: { heading: string }) =>
			`Expected some text under “${heading}”, found none. Write it, or take the heading out.`,
	),
	'link-text': error(
		({ found }: { found: string }) =>
			`Unexpected link text “${found}”, expected words that say where it leads: people read links out of their sentence.`,
	),
	'nothing-links-here': warning(
		(_: object) =>
			'No other article links here, and no other stands in its topic. Link to it where a reader would want it.',
	),
	'term-twice': warning(
		({ id }: { id: string }) =>
			`The term \`${id}\` is marked a second time in this section. Leave this one as plain words.`,
	),
	'check-overdue': warning(
		({ found }: { found: string }) =>
			`This was due to be checked on ${found}. Somebody should hold it against its sources and set \`checked\` and \`checkAgain\`; it needn’t be in this change.`,
	),
	'label-on-people': warning(
		({ found, expected }: { found: string; expected: string }) =>
			`“${found}” makes somebody’s behaviour into what they are. ${expected}`,
	),
	'partner-diagnosis': warning(
		({ found }: { found: string }) =>
			`“${found}” sounds like a diagnosis of somebody we haven’t met. Say what they do, and what it does to the reader.`,
	),
	'always-never': warning(
		({ found }: { found: string }) =>
			`“${found}” in a phrase can sound like an attack. Name the one time that is meant; if it is a promise that can be kept, it may stay.`,
	),
	promise: warning(
		({ found }: { found: string }) =>
			`“${found}” promises what nobody can know. Say what tends to happen, and how well that is supported.`,
	),
	'calming-another': warning(
		({ found }: { found: string }) =>
			`“${found}” makes the reader answerable for somebody else’s temper, which is dangerous where they are afraid. Say what the reader can do: leave, pause, get help.`,
	),
	'copied-text': error(
		({ share, first }: { share: number; first: string }) =>
			`This paragraph says much the same, word for word, as ${first} (${share} of 100 runs of eight words). Say it once and link to it, or say something else here.`,
	),
	'still-to-write': error(
		({ found }: { found: string }) =>
			`Unexpected “${found}”, expected the text itself. Write it, or give the page \`status: stub\` until it is whole.`,
	),
	'long-sentence': warning(
		({ words, begins }: { words: number; begins: string }) =>
			`This sentence has ${words} words, expected at most 35: “${begins} …”. Could it be two?`,
	),
	'reading-grade': warning(
		({ grade, most }: { grade: number; most: number }) =>
			`This text reads at grade ${grade} (Flesch–Kincaid), expected at most ${most}. Shorter sentences and everyday words bring it down.`,
	),
} satisfies Record<string, Message<never>>;

export type RuleName = keyof typeof messages;
export type MessageArguments<R extends RuleName> = Parameters<(typeof messages)[R]['text']>[0];
