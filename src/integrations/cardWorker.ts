import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawCard } from '../wiki/cards/drawCard.ts';
import type { CardTask } from './drawCards.ts';

/** A process that draws pictures: fonts and painters are loaded only where there is something to draw. */
process.once('message', async ({ cards, folder, site }: CardTask) => {
	for (const [name, card] of cards) {
		const file = join(folder, `${name}.png`);
		// Two builds may draw the same picture at the same time: it appears whole or not at all.
		const draft = `${file}.${process.pid}`;
		await writeFile(draft, await drawCard(card, site));
		await rename(draft, file);
	}
	process.disconnect?.();
});
