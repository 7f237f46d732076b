import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { grade, type Shown } from './measure.ts';
import type { Query } from './queries.ts';

interface Card {
	path: string;
	title: string;
}

/** All that the search of a built site can show, from its own index. */
export function everyResult(dist: string): Shown[] {
	const folder = join(dist, 'search-index');
	const { build } = JSON.parse(readFileSync(join(folder, 'core.json'), 'utf8')) as { build: string };
	return readdirSync(join(folder, build))
		.filter((file) => file.startsWith('cards-'))
		.flatMap((file) => JSON.parse(readFileSync(join(folder, build, file), 'utf8')) as Card[])
		.map(({ path, title }) => ({ address: path, title, heading: '' }));
}

/** Queries whose pages all are gone: nothing that the search could show is wanted. They are reported, and count for nothing. */
export const isGone = (query: Query, results: readonly Shown[]): boolean =>
	query.type !== 'danger' &&
	query.want.length + query.grade2.length > 0 &&
	!results.some((one) => grade(one, query) > 0);
