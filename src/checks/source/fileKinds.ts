import { placeOfFile } from '../../content/collections.ts';
import type { FileFacts } from './content.ts';

/** Whether a file may be opened. */
export const isReadable = ({ isLink, unread }: FileFacts) => !isLink && unread === undefined;

export const isContentFile = (path: string) => !isLeftover(path) && placeOfFile(path) !== undefined;

/** A file that stands where no collection looks for it. */
export const isStray = (path: string) => !isContentFile(path) && !furniture.test(path);

/** Files that are no content and may stand in the content folder all the same. */
const furniture = /^(?:README\.md|en\/images\/[^/]+)$/;

/** What a system or an editor leaves beside the files that somebody works on. Nobody reads it, and nobody is told of it. */
export const isLeftover = (path: string) => path.split('/').some((name) => leftover.test(name));

const leftover =
	/^(?:\..*|.*~|#.*#|~\$.*|Thumbs\.db|ehthumbs\.db|[Dd]esktop\.ini|__MACOSX|4913|Icon\r?|.*\.(?:sw[a-z]|bak|orig|tmp))$/;
