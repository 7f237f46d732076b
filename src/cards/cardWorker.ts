import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawCard } from './drawCard.ts';
import type { CardTask } from './drawCards.ts';

/** A process that draws pictures: fonts and painters are loaded only where there is something to draw. */
process.once('message', (task: CardTask) => void draw(task));

async function draw({ cards, folder, site }: CardTask) {
	for (const [name, card] of cards) await writeFile(join(folder, `${name}.png`), await drawCard(card, site));
	process.disconnect?.();
}
