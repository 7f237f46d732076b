import { z } from 'astro/zod';
import { slug, text } from './fields.ts';

/** One of the moments that home begins with: an entry of `content/<language>/moments.yaml`. */
export const moment = z.strictObject({
	id: slug().describe('Its name within this list.'),
	says: text(5, 60).describe('The moment as a reader would say it: “We just had a fight”.'),
	article: slug().describe('The article to begin with.'),
	question: slug().describe('The question that is nearest.'),
	phrase: slug().optional().describe('A phrase for this moment; none where no sentence makes it safe.'),
});
