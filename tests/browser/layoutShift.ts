/**
 * The least layout shift that counts: half of the 0.01 to which browsers' tools round it. Letters that come to lie a
 * fraction of a pixel elsewhere make 0.000011, which nobody sees.
 */
export const least = 0.005;
