/** What the phrasebook is filtered by, in the order of the address. */
export const phraseFacets = ['situation', 'tone', 'topic'] as const;
export type PhraseFacet = (typeof phraseFacets)[number];

/** What the ledger of claims is filtered by. */
export const claimFacets = ['level', 'topic'] as const;
export type ClaimFacet = (typeof claimFacets)[number];
