/** What an address says in words: its last part, without the ending of a file. Empty where it says none. */
export function wordsOfAddress(path: string): string {
	const parts = decoded(path).split('/').filter(Boolean);
	return (parts.at(-1) ?? '')
		.replace(/\.[a-z]{2,5}$/i, '')
		.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
		.replace(/[^\p{L}\p{N}’']+/gu, ' ')
		.trim()
		.toLowerCase()
		.slice(0, 80);
}

/** An address with broken escapes is taken as it stands. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
