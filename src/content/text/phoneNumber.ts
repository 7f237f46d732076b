/** A number as it is written, held in one line. */
export const unbroken = (call: string) => call.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');

/** The address that calls it. */
export const telAddress = (call: string) => `tel:${call.replace(/[^\d+]/g, '')}`;
