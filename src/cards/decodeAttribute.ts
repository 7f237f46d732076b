/** The text of an attribute as Astro writes it: with `&` and `"` as entities, by name or by number. */
export const decodeAttribute = (text: string): string =>
	text.replace(/&(?:quot|#34|amp|#38);/g, (entity) => (/quot|34/.test(entity) ? '"' : '&'));
