/** The name of a page, a list's row, a phrase: it becomes an address or an anchor. Names of longer files can't be written everywhere. */
export const namePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const longestName = 80;
