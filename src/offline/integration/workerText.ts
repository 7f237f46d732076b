import type { Precache } from '../precache.ts';

const begins = 'const precache=';

/** The worker's file: what it keeps, in the first line, then its code. */
export const workerText = (precache: Precache, code: string) =>
	`${begins}${JSON.stringify(precache)};\n${code}`;

/** The code of a worker's file, with its list or without. */
export const codeOf = (text: string) => (text.startsWith(begins) ? text.slice(text.indexOf('\n') + 1) : text);

/** The list of a worker's file. */
export const manifestIn = (text: string) =>
	JSON.parse(text.slice(begins.length, text.indexOf('\n') - 1)) as Precache;
