import { frontmatterOf } from '../fence.ts';
import { readYaml, type YamlSource } from '../yamlSource.ts';
import { layoutSlip } from './layoutSlips.ts';
import { lineSlip } from './lineSlips.ts';
import { quoteSlip } from './quoteSlips.ts';

/** A slip in a line of YAML: where it stands, what to say of it, and the line as it was meant. */
export interface Slip {
	/** From here to `end`, both counted from 0, stands what is wrong. */
	start: number;
	end: number;
	what: string;
	/** What belongs there; undefined where only the writer knows. */
	fix?: string | undefined;
	/** The line without the slip, to read on with. */
	meant: string;
}

/** A line with what stands around it. */
export interface LineOfYaml {
	lines: readonly string[];
	at: number;
	/** Whether it is the text of a `>-` or `|` above it. */
	isText: boolean;
	/** The parser's errors in this line, and in the one above. */
	codes: readonly string[];
	codesAbove: readonly string[];
	/** The names of all fields of the collection, those within others included. */
	keys: ReadonlySet<string>;
}

export interface SlipInFile extends Slip {
	line: number;
}

const tries = 10;
const kinds = [lineSlip, quoteSlip, layoutSlip];

/**
 * The slips that made a text unreadable, and what a parser says of the rest. A parser stumbles over everything behind
 * a slip: each is mended in a copy, and that is read again, so that one slip is told once.
 */
export function yamlSlips(
	source: string,
	isFrontmatter: boolean,
	keys: ReadonlySet<string>,
): { slips: SlipInFile[]; errors: YamlSource['errors'] } {
	const slips: SlipInFile[] = [];
	const read = (lines: readonly string[]) => {
		const text = lines.join('\n');
		return readYaml(isFrontmatter ? frontmatterOf(text) : text).errors;
	};
	const lines = source.split('\n');
	const end = isFrontmatter ? lines.indexOf('---', 1) : lines.length;
	let errors = read(lines);
	while (errors.length > 0 && slips.length < tries) {
		const texts = blockTexts(lines);
		const slip = firstSlip(lines, { end, errors, texts, keys, done: slips });
		if (!slip) break;
		slips.push(slip);
		lines[slip.line - 1] = slip.meant;
		errors = read(lines);
	}
	return { slips, errors };
}

function firstSlip(
	lines: readonly string[],
	{ end, errors, texts, keys, done }: State,
): SlipInFile | undefined {
	const last = Math.min(end === -1 ? lines.length : end, lines.length);
	for (const kind of kinds)
		for (let at = 0; at < last; at++) {
			if (done.some(({ line }) => line === at + 1)) continue;
			const codesIn = (line: number) =>
				errors.filter(({ place }) => place.line === line).map(({ code }) => code);
			const slip = kind({
				lines,
				at,
				isText: texts.has(at),
				codes: codesIn(at + 1),
				codesAbove: codesIn(at),
				keys,
			});
			if (slip) return { ...slip, line: at + 1 };
		}
	return undefined;
}

interface State {
	end: number;
	errors: YamlSource['errors'];
	texts: ReadonlySet<number>;
	keys: ReadonlySet<string>;
	done: readonly SlipInFile[];
}

/** The lines that are the text of a `>-` or `|`. */
function blockTexts(lines: readonly string[]): ReadonlySet<number> {
	const texts = new Set<number>();
	let deeperThan: number | undefined;
	lines.forEach((line, at) => {
		const indent = /^ */.exec(line)?.[0].length ?? 0;
		if (deeperThan !== undefined && (line.trim() === '' || indent > deeperThan)) return void texts.add(at);
		deeperThan = /:\s+[>|][-+]?\s*$/.test(line) ? indent : undefined;
	});
	return texts;
}
