import type { ClaimWords } from './readBody.ts';

/** A claim as plain text. A citation in brackets is left out; one that is part of the sentence is told by its name. */
export const claimText = (words: ClaimWords, nameOf: (source: string) => string): string =>
	words
		.map((part) => (typeof part === 'string' ? part : part.map(nameOf).join(' and ')))
		.join('')
		.replace(/\s+/g, ' ')
		// What was taken out of the sentence leaves a blank before the full stop.
		.replace(/ (?=[.,;:?!])/g, '')
		.trim();
