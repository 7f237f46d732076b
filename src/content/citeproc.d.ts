/** What the wiki uses of citeproc 2.4, which ships no types. */
declare module 'citeproc' {
	interface System {
		retrieveLocale(language: string): string;
		retrieveItem(id: string): unknown;
	}
	class Engine {
		constructor(system: System, style: string, language?: string);
		updateItems(ids: string[]): void;
		makeBibliography(): [{ entry_ids: string[][] }, string[]];
		makeCitationCluster(items: { id: string; 'author-only'?: boolean }[]): string;
	}
	const CSL: { Engine: typeof Engine };
	export default CSL;
}
