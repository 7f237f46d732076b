/** The language of a file's texts, by its folder; undefined where names of all languages stand: help lines, sources. */
export const languageOf = (path: string): string | undefined =>
	path.endsWith('/help-lines.yaml') ? undefined : /^([a-z]{2})\//.exec(path)?.[1];
