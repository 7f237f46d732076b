/** Silent reading of non-fiction, in words a minute: Brysbaert (2019), doi:10.1016/j.jml.2019.104047. */
const wordsPerMinute = 238;

/** Minutes to read so many words, at least one. */
export const readingMinutes = (words: number) => Math.max(1, Math.round(words / wordsPerMinute));
