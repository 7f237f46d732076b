/** A place in a source as it is cited: `p. 12`, `pp. 12–14`. */
export const pagesCited = (page: string) => `${/\d\s*(?:[-–—,;&]|and)\s*\d/.test(page) ? 'pp.' : 'p.'} ${page}`;
