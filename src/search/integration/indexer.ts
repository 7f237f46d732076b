import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../../checks/source/content.ts';
import type { Wholes } from '../../checks/source/readContent.ts';

/**
 * What the process is told: where the content is, and what the checker read of it; then, once, in which site to index
 * which pages; and when all of them have been drawn.
 */
export type AsideTask =
	{ read: string; wholes: Wholes } | { index: string; pages: readonly string[] } | { drawn: true };

/**
 * What it sends: the fields of all entries; that no page need be read any more; and how many documents the wiki's own
 * index holds.
 */
export type AsideAnswer = { content: Content } | { isFed: true } | { documents: number };

/**
 * The content, read once a build in a process of its own, which makes both search indexes while pages are drawn here. It
 * begins once the gate has let the content through: a file can end the parser and the process with it.
 * Stands behind the gate, before all that asks for the content. `takeWholes` gives what the checker read.
 */
export function contentAside(folder: string, takeWholes: () => Wholes = () => new Map()) {
	let isBuild = false;
	let known: Content | undefined;
	let aside: Aside | undefined;

	const integration: AstroIntegration = {
		name: 'content-aside',
		hooks: {
			'astro:config:setup': ({ command }) => void (isBuild = command === 'build'),
			'astro:config:done': () => {
				if (isBuild) aside = startAside(folder, takeWholes());
			},
			'astro:build:done': async () => {
				known = await need(aside).content();
				await need(aside).drawn();
			},
		},
	};
	return {
		integration,
		/** The fields of all entries; nothing of their texts. */
		content: (): Content => {
			if (known === undefined) throw new Error('The content was asked for before it was read.');
			return known;
		},
		/** The same, as soon as it has been read. */
		read: () => need(aside).content(),
		/** Begins to index pages of a site, some of which are still to be drawn. */
		index: (site: string, pages: readonly string[]) => need(aside).index(site, pages),
		/** The number of documents in the wiki's own index, once both indexes are written. */
		indexed: () => need(aside).documents(),
	};
}

interface Aside {
	content: () => Promise<Content>;
	index: (site: string, pages: readonly string[]) => void;
	/** All pages stand there: ends once they may be changed. */
	drawn: () => Promise<void>;
	documents: () => Promise<number>;
}

function need(aside: Aside | undefined): Aside {
	if (aside === undefined) throw new Error('The content was asked for without a build.');
	return aside;
}

function startAside(folder: string, wholes: Wholes): Aside {
	const worker = fork(fileURLToPath(new URL('./indexerWorker.ts', import.meta.url)), {
		serialization: 'advanced',
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	process.once('exit', () => worker.kill());
	const first = <T>(pick: (answer: AsideAnswer) => T | undefined) => answerOf(worker, pick);
	const content = first((answer) => ('content' in answer ? answer.content : undefined));
	const fed = first((answer) => ('isFed' in answer ? answer.isFed : undefined));
	const documents = first((answer) => ('documents' in answer ? answer.documents : undefined));
	// Asked for later: until then nobody would hear of it.
	for (const one of [content, fed, documents]) one.catch(() => undefined);

	const tell = (task: AsideTask) => void worker.send(task);
	// It keeps the build going only while an answer is waited for: else one in which nothing happens any more never ended.
	const keep = (how: 'ref' | 'unref') => [worker, worker.channel].forEach((one) => one?.[how]());
	const waitFor = async <T>(answer: Promise<T>): Promise<T> => {
		keep('ref');
		return answer.finally(() => keep('unref'));
	};
	keep('unref');
	tell({ read: folder, wholes });
	return {
		content: () => waitFor(content),
		index: (site, pages) => tell({ index: site, pages }),
		drawn: async () => {
			tell({ drawn: true });
			await waitFor(fed);
		},
		documents: () => waitFor(documents),
	};
}

/** The first answer of a kind; rejected where the process ends without it. */
const answerOf = <T>(worker: ChildProcess, pick: (answer: AsideAnswer) => T | undefined): Promise<T> =>
	new Promise((done, fail) => {
		worker.on('message', (answer: AsideAnswer) => {
			const picked = pick(answer);
			if (picked !== undefined) done(picked);
		});
		worker.once('error', fail);
		worker.once('close', () =>
			fail(new Error('The search index could not be made: the reason stands above.')),
		);
	});
