import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../../checks/source/content.ts';
import type { IndexInput } from '../index/buildIndex.ts';
import { searchInput } from './searchInput.ts';

/** What the process is told: what to index, in which site, with which pages; and when all of them have been drawn. */
export type IndexTask = { input: IndexInput; site: string; pages: readonly string[] } | { drawn: true };

/** What it sends: that no page need be read any more; and how many documents the wiki's own index holds. */
export type IndexAnswer = { isFed: true } | { documents: number };

/**
 * Makes both search indexes in a process of its own, while pages are drawn here. `content` gives what has passed the
 * checker. Stands behind the gate, before all that changes pages.
 */
export function searchIndexer(content: () => Content) {
	let indexer: Indexer | undefined;
	const integration: AstroIntegration = {
		name: 'search-indexer',
		hooks: { 'astro:build:done': () => need(indexer).drawn() },
	};
	return {
		integration,
		/** Begins to index pages of a site, some of which are still to be drawn. */
		index: (site: string, pages: readonly string[]) =>
			void (indexer = startIndexer({ input: searchInput(content()), site, pages })),
		/** The number of documents in the wiki's own index, once both indexes are written. */
		indexed: () => need(indexer).documents(),
	};
}

interface Indexer {
	/** All pages stand there: ends once they may be changed. */
	drawn: () => Promise<void>;
	documents: () => Promise<number>;
}

function need(indexer: Indexer | undefined): Indexer {
	if (indexer === undefined) throw new Error('The search was asked for without a build.');
	return indexer;
}

function startIndexer(task: IndexTask): Indexer {
	const worker = fork(fileURLToPath(new URL('./indexerWorker.ts', import.meta.url)), {
		serialization: 'advanced',
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	process.once('exit', () => worker.kill());
	const first = <T>(pick: (answer: IndexAnswer) => T | undefined) => answerOf(worker, pick);
	const fed = first((answer) => ('isFed' in answer ? answer.isFed : undefined));
	const documents = first((answer) => ('documents' in answer ? answer.documents : undefined));
	// Asked for later: until then nobody would hear of it.
	for (const one of [fed, documents]) one.catch(() => undefined);

	const tell = (message: IndexTask) => void worker.send(message);
	// It keeps the build going only while an answer is waited for: else one in which nothing happens any more never ended.
	const keep = (how: 'ref' | 'unref') => [worker, worker.channel].forEach((one) => one?.[how]());
	const waitFor = async <T>(answer: Promise<T>): Promise<T> => {
		keep('ref');
		return answer.finally(() => keep('unref'));
	};
	keep('unref');
	tell(task);
	return {
		drawn: async () => {
			tell({ drawn: true });
			await waitFor(fed);
		},
		documents: () => waitFor(documents),
	};
}

/** The first answer of a kind; rejected where the process ends without it. */
const answerOf = <T>(worker: ChildProcess, pick: (answer: IndexAnswer) => T | undefined): Promise<T> =>
	new Promise((done, fail) => {
		worker.on('message', (answer: IndexAnswer) => {
			const picked = pick(answer);
			if (picked !== undefined) done(picked);
		});
		worker.once('error', fail);
		worker.once('close', () =>
			fail(new Error('The search index could not be made: the reason stands above.')),
		);
	});
