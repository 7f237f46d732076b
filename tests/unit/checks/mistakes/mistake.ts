import { files } from '../../fixture.ts';

/** A slip in a file of the tiny tree: what stands there, what somebody wrote instead, and words of the one message. */
export interface Mistake {
	name: string;
	/** The file; the article on pauses if left out. */
	in?: string;
	from: string;
	to: string;
	/** The message names the thing and the mend in these words. */
	says: RegExp;
	/** The line that it names, counted from the first line that has changed. */
	below?: number;
}

/** Writing that is odd and right. */
export type Oddity = Omit<Mistake, 'says' | 'below'>;

/** The tree with the slip in it, and its place. A file that isn't there yet is new. */
export function withSlip({ in: path = 'en/articles/pause.mdx', from, to }: Oddity): {
	tree: Map<string, string>;
	path: string;
	line: number;
} {
	const before = files.get(path) ?? '';
	if (!before.includes(from)) throw new Error(`${path} holds no ${JSON.stringify(from)}.`);
	const after = before.replace(from, () => to);
	const lines = before.split('\n');
	const line = after.split('\n').findIndex((text, at) => text !== lines[at]) + 1;
	return { tree: new Map([...files, [path, after]]), path, line };
}
