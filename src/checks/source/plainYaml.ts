import type { Place } from './content.ts';
import type { Places } from './yamlSource.ts';

type Fields = Record<string, unknown>;

/**
 * Reads frontmatter of the shape that it nearly always has: fields, lists of texts, lists of fields, folded texts.
 * The YAML parser needs ten times as long, a fifth of all the time that an article takes. This is no second opinion:
 * what is not exactly of this shape gives undefined and is left to the parser, and a test holds that both say the
 * same, value by value and place by place.
 */
export function readPlainYaml(text: string): { value: Fields; places: Places } | undefined {
	const lines = text.split('\n');
	// The blanked-out fence before the first field, and nothing behind the last line end.
	const isFramed = lines.length > 2 && lines[0] === '   ' && lines.pop() === '';
	if (!isFramed || /[\t\r]/.test(text)) return undefined;
	const reader = new Reader(lines);
	const value = reader.fields();
	return value && { value, places: reader.places };
}

/** Fields that are days: elsewhere one reader of YAML takes `2026-01-10` for a day and another for a text. */
const days = new Set(['published', 'updated', 'checked', 'checkAgain', 'date']);

const field = /^([a-z][A-Za-z]{0,30}):(?: (.+))?$/;
const item = /^  - (.+)$/;
const itemWithField = /^([a-z][A-Za-z]{0,30}): (.+)$/;
const nextField = /^    ([a-z][A-Za-z]{0,30}): (.+)$/;
const fieldInBraces = /([a-z][A-Za-z]{0,30}): ("[^"\\]*"|[a-z][a-z0-9-]*|\d{4}-\d\d-\d\d)(, | \}$)/y;

/** Each method gives undefined where something has another shape. */
class Reader {
	readonly places: Places = new Map([['', { value: { line: 2, column: 1 } }]]);
	readonly #lines: readonly string[];
	/** The line that comes next, from 0. */
	#at = 1;

	constructor(lines: readonly string[]) {
		this.#lines = lines;
	}

	fields(): Fields | undefined {
		const fields: Fields = {};
		while (this.#at < this.#lines.length) {
			const [, key = '', text] = field.exec(this.#line()) ?? [];
			const value = text === undefined ? this.#list(key) : this.#value(key, key, text);
			if (!add(fields, key, value)) return undefined;
		}
		return fields;
	}

	/** What stands behind a key: one line, or several that are folded into one. */
	#value(path: string, key: string, text: string): unknown {
		const line = this.#line();
		const start = line.length - text.length;
		const from = this.#at++;
		const value = text === '>-' ? this.#folded(indentOf(line).length) : scalar(text, days.has(key));
		const place = text === '>-' ? this.#upToHere(from, start) : inLine(from, start, line.length);
		this.places.set(path, { value: place, key: inLine(from, start - 2 - key.length, start - 2) });
		return value;
	}

	/** Lines that are indented alike, further than the field that they belong to. */
	#folded(outer: number): string | undefined {
		const indent = indentOf(this.#line());
		const texts: string[] = [];
		if (indent.length <= outer) return undefined;
		while (this.#line().startsWith(indent)) {
			const text = this.#line().slice(indent.length);
			// Further indented lines are not folded, blank ones break the text, and blanks at an end stay.
			if (text === '' || text.startsWith(' ') || text.endsWith(' ')) return undefined;
			texts.push(text);
			this.#at++;
		}
		return texts.join(' ');
	}

	#list(key: string): unknown[] | undefined {
		const keyLine = this.#at++;
		const list: unknown[] = [];
		for (let text; (text = item.exec(this.#line())?.[1]) !== undefined;) {
			const value = this.#item(`${key}/${list.length}`, text);
			if (value === undefined) return undefined;
			list.push(value);
		}
		if (list.length === 0) return undefined;
		this.places.set(key, { value: this.#upToHere(keyLine + 1, 2), key: inLine(keyLine, 0, key.length) });
		return list;
	}

	/** A line of a list: a text, or fields. */
	#item(path: string, text: string): unknown {
		if (text.startsWith('{ ')) return this.#braces(path, text);
		const [, key, inner] = itemWithField.exec(text) ?? [];
		if (key !== undefined && inner !== undefined) return this.#itemFields(path, key, inner);
		this.places.set(path, { value: inLine(this.#at++, 4, 4 + text.length) });
		return scalar(text);
	}

	#itemFields(path: string, firstKey: string, firstText: string): Fields | undefined {
		const from = this.#at;
		const fields: Fields = {};
		let [key, text]: (string | undefined)[] = [firstKey, firstText];
		while (key !== undefined && text !== undefined) {
			if (!add(fields, key, this.#value(`${path}/${key}`, key, text))) return undefined;
			[, key, text] = nextField.exec(this.#line()) ?? [];
		}
		this.places.set(path, { value: this.#upToHere(from, 4) });
		return fields;
	}

	#braces(path: string, text: string): Fields | undefined {
		const line = this.#at++;
		const fields: Fields = {};
		let end = '';
		fieldInBraces.lastIndex = 2;
		while (end !== ' }') {
			const from = 4 + fieldInBraces.lastIndex;
			const [, key = '', inner = '', behind] = fieldInBraces.exec(text) ?? [];
			if (behind === undefined || !add(fields, key, scalar(inner, days.has(key)))) return undefined;
			end = behind;
			const start = from + key.length + 2;
			this.places.set(`${path}/${key}`, {
				value: inLine(line, start, start + inner.length),
				key: inLine(line, from, from + key.length),
			});
		}
		this.places.set(path, { value: inLine(line, 4, 4 + text.length) });
		return fields;
	}

	#line(): string {
		return this.#lines[this.#at] ?? '';
	}

	/** From a line and offset up to the line that comes next. */
	#upToHere(line: number, start: number): Place {
		return { line: line + 1, column: start + 1, endLine: this.#at + 1, endColumn: 1 };
	}
}

const inLine = (line: number, start: number, end: number): Place => ({
	line: line + 1,
	column: start + 1,
	endLine: line + 1,
	endColumn: end + 1,
});

const indentOf = (line: string) => /^ */.exec(line)?.[0] ?? '';

/** Whether a field was new and has a value. */
function add(fields: Fields, key: string, value: unknown): boolean {
	if (value === undefined || key === '' || isSpecial(key) || Object.hasOwn(fields, key)) return false;
	fields[key] = value;
	return true;
}

const isSpecial = (word: string) => /^(?:true|false|null)$/i.test(word);

/** A text, day, number or truth value that stands in one line and means the same to every reader of YAML. */
function scalar(text: string, isDay = false): string | number | boolean | undefined {
	if (/^"[^"\\]*"$/.test(text) || /^'[^']*'$/.test(text)) return text.slice(1, -1);
	if (text === 'true' || text === 'false') return text === 'true';
	if (/^(?:0|[1-9]\d{0,8})$/.test(text)) return Number(text);
	if (isDay && /^\d{4}-\d\d-\d\d$/.test(text)) return text;
	const isPlain = /^(?:\d+ )?[A-Za-z]/.test(text) && !/: | #|[: ]$/.test(text) && !isSpecial(text);
	return isPlain ? text : undefined;
}
