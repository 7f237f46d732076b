/** Texts as `data-` attributes, for an element whose script says them: `{ isFull: '…' }` becomes `data-isfull`. */
export const dataAttributes = (
	texts: Readonly<Record<string, string>>,
	prefix = '',
): Record<string, string> =>
	Object.fromEntries(
		Object.entries(texts).map(([key, value]) => [`data-${prefix}${key.toLowerCase()}`, value]),
	);
