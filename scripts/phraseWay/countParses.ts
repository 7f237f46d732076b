import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

/**
 * Loaded by each process of a measurement: whenever the MDX parser is given a text that holds the phrase (PHRASE), the
 * parser's function is noted in a file (PARSES).
 */
const note = `
	if (String(source).includes(process.env.PHRASE))
		process.getBuiltinModule('node:fs').appendFileSync(process.env.PARSES, '$1\\n');`;

registerHooks({
	load: (url, context, nextLoad) => {
		if (!url.endsWith('/satteri/dist/compile.js')) return nextLoad(url, context);
		const code = readFileSync(new URL(url), 'utf8');
		const noted = code.replace(/export function (mdx\w+)\(source, .*\{$/gm, `$&${note}`);
		if (noted === code) throw new Error(`No function of the MDX parser was found in ${url}.`);
		return { ...nextLoad(url, context), source: noted };
	},
});
