import type { LineOfYaml, Slip } from './yamlSlips.ts';

/** Slips that one line shows: signs that look like a space, a space that is missing, a comment of another kind. */
export function lineSlip({ lines, at, isText, codes, keys }: LineOfYaml): Slip | undefined {
	const line = lines[at] ?? '';
	const tab = /^[ ]*\t[ \t]*/.exec(line);
	if (tab) {
		const indent = neighbour(lines, at, line.trimStart().startsWith('- '));
		return {
			start: 0,
			end: tab[0].length,
			what: 'Unexpected tab at the beginning of this line, expected spaces: YAML indents with spaces only.',
			fix: indent,
			meant: indent + line.trimStart(),
		};
	}
	const wide = /^(?:[ ]*[\u00A0\u2007\u202F\u3000][\s\u00A0]*|\s*-[\u00A0\u2007\u202F\u3000]\s*)/.exec(
		line,
	)?.[0];
	if (wide !== undefined) {
		const fix = wide.replace(/[^\S ]/g, ' ');
		const where = wide.includes('-') ? 'behind the hyphen' : 'at the beginning of this line';
		return { start: 0, end: wide.length, what: noBreak(where), fix, meant: fix + line.slice(wide.length) };
	}
	if (isText) return undefined;
	const [lead, key = '', sign = ''] =
		/^\s*(?:- )?([\w-]+)\s*(：\s*|:[\u00A0\u2007\u202F\u3000]\s*| *= *)/.exec(line) ?? [];
	if (lead !== undefined && (sign.trim() !== '=' || keys.has(key))) {
		const value = line.slice(lead.length);
		const said = `Write \`${key}: ${short(value)}\`.`;
		const what = sign.includes('：')
			? `Unexpected full-width colon, expected a plain colon and a space. ${said}`
			: sign.includes('=')
				? `Unexpected equals sign, expected a colon and a space. ${said}`
				: `${noBreak('behind the colon')} ${said}`;
		const start = lead.length - sign.length;
		return { start, end: lead.length, what, fix: ': ', meant: `${line.slice(0, start)}: ${value}` };
	}
	const hyphen = /^\s*-(?=[\p{L}"'“‘])/u.exec(line)?.[0];
	if (hyphen !== undefined)
		return {
			start: hyphen.length - 1,
			end: hyphen.length,
			what: 'A space is missing behind the hyphen: each entry of a list begins with `- `.',
			fix: '- ',
			meant: `${hyphen} ${line.slice(hyphen.length)}`,
		};
	const [tight, name = ''] = /^\s*(?:- )?([\w-]+):(?=[^\s:/])/.exec(line) ?? [];
	if (tight !== undefined && keys.has(name)) {
		const value = line.slice(tight.length);
		return {
			start: tight.length - 1,
			end: tight.length,
			what: `A space is missing behind the colon. Write \`${name}: ${short(value)}\`.`,
			fix: ': ',
			meant: `${tight} ${value}`,
		};
	}
	if (codes.length > 0 && /^\s*(?:<!--|\/\/|\/\*)/.test(line))
		return {
			start: line.length - line.trimStart().length,
			end: line.length,
			what: 'Unexpected comment, expected a field. Take it out, or begin the line with `#`.',
			meant: '',
		};
	return undefined;
}

const noBreak = (where: string) =>
	`Unexpected no-break space ${where}, expected a plain one: it comes along when text is copied. Type the space again.`;

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text.trim());

/** How far the line's own kind is indented above it: an entry as entries are, a field as fields are. */
function neighbour(lines: readonly string[], at: number, isEntry: boolean): string {
	for (let above = at - 1; above >= 0; above--) {
		const line = lines[above] ?? '';
		const entry = /^( *)- /.exec(line)?.[1];
		if (isEntry && entry !== undefined) return entry;
		if (!isEntry && entry !== undefined) return `${entry}  `;
		if (!isEntry && /^ +\S/.test(line)) return /^ */.exec(line)?.[0] ?? '';
		if (/^\S/.test(line)) return '  ';
	}
	return '';
}
