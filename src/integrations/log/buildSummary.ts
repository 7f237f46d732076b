/** What a build made, and how long each stage of it took. */
export interface BuildFacts {
	pages: number;
	/** Articles, questions, terms and all other entries. */
	entries: number;
	/** Files that the checker read; a build with errors never comes this far. */
	checked: number;
	/** The page with the most HTML. */
	heaviest: { path: string; bytes: number; brotli: number };
	/** All files that a search may ask for. Nobody fetches all. */
	search: { files: number; bytes: number };
	/** In order, in milliseconds. */
	stages: readonly (readonly [name: string, milliseconds: number])[];
}

/** The one summary that a build prints, in two lines. */
export function buildSummary({ pages, entries, checked, heaviest, search, stages }: BuildFacts): string {
	const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
	const all = stages.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
	return `${pages} pages from ${entries} entries; ${checked} files checked. The longest page is ${heaviest.path} (${kilobytes(heaviest.bytes)} KB, with brotli ${kilobytes(heaviest.brotli)}). The search has ${search.files} files of ${kilobytes(search.bytes)} KB in all.
${seconds(all)} s: ${stages.map(([name, milliseconds]) => `${name} ${seconds(milliseconds)}`).join(', ')}.`;
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(bytes < 100 * 1024 ? 1 : 0);
