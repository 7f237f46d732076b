import { htmlTree, wordsIn } from '../../node/htmlTree.ts';

/** The words of rendered HTML, for an attribute. */
export const plainText = (html: string): string => wordsIn(htmlTree(html)).replace(/\s+/g, ' ').trim();
