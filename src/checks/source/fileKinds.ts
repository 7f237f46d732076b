import { placeOfFile } from '../../content/collections.ts';
import type { FileFacts } from './content.ts';

/** Whether a file may be opened. */
export const isReadable = ({ isLink, unread }: FileFacts) => !isLink && unread === undefined;

export const isContentFile = (path: string) => placeOfFile(path) !== undefined;

/** A file that stands where no collection looks for it. */
export const isStray = (path: string) => !isContentFile(path) && !furniture.test(path);

/** Files that are no content and may stand in the content folder all the same. */
const furniture = /^(?:README\.md|en\/images\/[^/]+)$/;
