import { createHash } from 'node:crypto';

/** A short name for what a file or a text holds. */
export const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('base64');
