declare module '@citation-js/core' {
	/** Reads BibTeX, RIS or CSL-JSON, whichever its plugins know; `data` is CSL-JSON. */
	export class Cite {
		constructor(text: string);
		data: unknown[];
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
