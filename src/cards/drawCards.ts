import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Card } from './card.ts';

/** What a process is asked to draw: cards by the names of their files, into a folder, for a site. */
export interface CardTask {
	cards: [name: string, card: Card][];
	folder: string;
	site: string;
}

/** Fewer pictures are not worth a second process. */
const picturesAProcess = 60;

/** Draws cards into a folder, in as many processes as are worth it. */
export async function drawCards({ cards, ...where }: CardTask): Promise<void> {
	if (cards.length === 0) return;
	const processes = Math.max(
		1,
		Math.min(availableParallelism(), Math.floor(cards.length / picturesAProcess)),
	);
	const shares = Array.from({ length: processes }, (_, at) =>
		cards.filter((_card, index) => index % processes === at),
	);
	await Promise.all(shares.map((share) => drawShare({ cards: share, ...where })));
}

function drawShare(task: CardTask): Promise<void> {
	return new Promise((done, fail) => {
		const worker = fork(fileURLToPath(new URL('./cardWorker.ts', import.meta.url)), { stdio: 'inherit' });
		worker.on('error', fail);
		worker.on('close', (code) =>
			code === 0 ? done() : fail(new Error(`Pictures could not be drawn: the reason stands above.`)),
		);
		worker.send(task);
	});
}
