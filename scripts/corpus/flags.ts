import { parseArgs } from 'node:util';

/**
 * The words and the `--flag value` pairs of a command line. Throws at a flag that is not known or has no
 * value, in words for people.
 */
export function readFlags<K extends string>(
	args: string[],
	names: readonly K[],
): { words: string[]; flags: Partial<Record<K, string>> } {
	const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
	const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
	const words: string[] = [];
	const flags: Partial<Record<K, string>> = {};
	for (const token of tokens) {
		if (token.kind === 'positional') words.push(token.value);
		if (token.kind !== 'option') continue;
		const name = names.find((one) => one === token.name);
		if (name === undefined)
			throw new Error(
				`Unexpected flag \`${token.rawName}\`, expected ${names.map((one) => `\`--${one}\``).join(', ')}.`,
			);
		if (!token.value) throw new Error(`Expected a value behind \`--${name}\`, found none.`);
		flags[name] = token.value;
	}
	return { words, flags };
}

/** A flag's whole number, or the usual one. Throws where it is another thing or less than `least`. */
export function wholeNumber(flag: string, value: string | undefined, usual: number, least = 0): number {
	if (value === undefined) return usual;
	if (/^\d+$/.test(value) && Number(value) >= least && Number(value) < 2 ** 32) return Number(value);
	throw new Error(`Unexpected \`${value}\` as \`--${flag}\`, expected a whole number from ${least}.`);
}
