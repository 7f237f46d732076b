/** What the wiki uses of js-yaml 4, which ships no types. */
declare module 'js-yaml' {
	export function load(text: string): unknown;
}
