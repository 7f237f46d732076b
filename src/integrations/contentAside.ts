import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../checks/content.ts';

/** What the process is told: where the content is; and then, once, where to write the search index. */
export type AsideTask = { read: string } | { writeInto: string };

/** What it sends: the fields of all entries, and how many documents the index holds that it wrote. */
export type AsideAnswer = { content: Content } | { written: number };

/**
 * The content, read once a build in a process of its own, which makes the wiki's own search index of it while pages are
 * drawn here. It begins once the gate has let the content through: a file can end the parser and the process with it.
 * Stands behind the gate, before all that asks for the content.
 */
export function contentAside(folder: string) {
	let isBuild = false;
	let known: Content | undefined;
	let aside: Aside | undefined;

	const integration: AstroIntegration = {
		name: 'content-aside',
		hooks: {
			'astro:config:setup': ({ command }) => void (isBuild = command === 'build'),
			'astro:config:done': () => {
				if (isBuild) aside = startAside(folder);
			},
			'astro:build:done': async () => {
				known = await aside?.content;
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
		read: (): Promise<Content> =>
			aside?.content ?? Promise.reject(new Error('The content was asked for without a build.')),
		/** Writes the search index below a folder and gives the number of documents that can be found. */
		writeIndex: (site: string): Promise<number> => {
			if (aside === undefined) throw new Error('The search index was asked for without a build.');
			return aside.write(site);
		},
	};
}

interface Aside {
	content: Promise<Content>;
	write: (site: string) => Promise<number>;
}

function startAside(folder: string): Aside {
	const worker = fork(fileURLToPath(new URL('./asideWorker.ts', import.meta.url)), {
		serialization: 'advanced',
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	// Where the build ends early, nobody waits for it any more.
	worker.unref();
	process.once('exit', () => worker.kill());
	const content = answerOf(worker, (answer) => ('content' in answer ? answer.content : undefined));
	// Asked for at the build's end: until then nobody would hear of it.
	content.catch(() => undefined);
	worker.send({ read: folder } satisfies AsideTask);
	return {
		content,
		write: (site) => {
			const written = answerOf(worker, (answer) => ('written' in answer ? answer.written : undefined));
			worker.send({ writeInto: site } satisfies AsideTask);
			return written;
		},
	};
}

/** The first answer of a kind; rejected where the process ends without it. */
function answerOf<T>(worker: ChildProcess, pick: (answer: AsideAnswer) => T | undefined): Promise<T> {
	return new Promise((done, fail) => {
		const hear = (answer: AsideAnswer) => {
			const picked = pick(answer);
			if (picked === undefined) return;
			worker.off('message', hear);
			worker.channel?.unref();
			done(picked);
		};
		// Only while an answer is due: it would keep a build going in which nothing happens any more.
		worker.channel?.ref();
		worker.on('message', hear);
		worker.once('error', fail);
		worker.once('close', () =>
			fail(new Error('The search index could not be made: the reason stands above.')),
		);
	});
}
