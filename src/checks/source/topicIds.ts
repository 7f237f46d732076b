import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The ids of the topics that a content folder knows, in reading order. */
export const topicIds = (folder: string): string[] =>
	(parse(readFileSync(join(folder, 'en/topics.yaml'), 'utf8')) as { id: string }[]).map(({ id }) => id);
