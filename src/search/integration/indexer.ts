import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../../checks/source/content.ts';
import type { Wholes } from '../../checks/source/readContent.ts';

/** What the process is told: where the content is, and what the checker read of it; then, in which site to write its index. */
export type AsideTask = { read: string; wholes: Wholes } | { write: string };

/** What it sends: the fields of all entries; and how many documents the wiki's own index holds. */
export type AsideAnswer = { content: Content } | { documents: number };

/**
 * The content, read once a build in a process of its own, which makes the wiki's own search index while pages are drawn here. It
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
			'astro:build:done': async () => void (known = await need(aside).content()),
		},
	};
	return {
		integration,
		/** The fields of all entries; nothing of their texts. */
		content: (): Content => {
			if (known === undefined) throw new Error('The content was asked for before it was read.');
			return known;
		},
		/** Writes the wiki's own index into a site, and gives the number of its documents. */
		write: (site: string) => need(aside).write(site),
	};
}

interface Aside {
	content: () => Promise<Content>;
	write: (site: string) => Promise<number>;
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
	const documents = first((answer) => ('documents' in answer ? answer.documents : undefined));
	// Asked for later: until then nobody would hear of it.
	for (const one of [content, documents]) one.catch(() => undefined);

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
		write: (site) => {
			tell({ write: site });
			return waitFor(documents);
		},
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
