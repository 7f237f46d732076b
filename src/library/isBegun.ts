import { stillToWrite } from '../content/authoring/stubs.ts';

/**
 * Whether a page says something by now. What was saved as its template came has an address, so that it can be looked
 * at, and no place in a list: readers would meet “To be written”.
 */
export const isBegun = ({ data }: { data: object }): boolean => {
	const { description, answer, definition } = data as Partial<Record<string, unknown>>;
	return ![description, answer, definition].some(
		(text) => typeof text === 'string' && text.startsWith(stillToWrite),
	);
};
