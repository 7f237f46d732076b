import { closeSync, openSync, readSync } from 'node:fs';
import type { PictureKind } from './content.ts';

/** What a file is by its first bytes: a name can lie, and a picture that is really a drawing can hold a script. */
export function pictureKind(file: string): PictureKind | undefined {
	const head = Buffer.alloc(16);
	const handle = openSync(file, 'r');
	try {
		readSync(handle, head, 0, head.length, 0);
	} finally {
		closeSync(handle);
	}
	return kindOf(head);
}

/** The same from the bytes themselves: PNG's signature, JPEG's marker, RIFF with WEBP, ISO media with an AVIF brand. */
export function kindOf(head: Buffer): PictureKind | undefined {
	const text = head.toString('latin1');
	if (text.startsWith('\x89PNG\r\n\x1A\n')) return 'png';
	if (text.startsWith('\xFF\xD8\xFF')) return 'jpg';
	if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
	return text.slice(4, 8) === 'ftyp' && /^(?:avif|avis|mif1)$/.test(text.slice(8, 12)) ? 'avif' : undefined;
}
