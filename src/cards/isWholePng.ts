import { crc32 } from 'node:zlib';
import { signature } from './packPng.ts';

/** Whether the bytes are a PNG from its first to its last: each of its parts says how long it is and what it adds up to. */
export function isWholePng(bytes: Buffer): boolean {
	if (!bytes.subarray(0, signature.length).equals(signature)) return false;
	let at = signature.length;
	while (at + 12 <= bytes.length) {
		const length = bytes.readUInt32BE(at);
		const end = at + 12 + length;
		if (end > bytes.length) return false;
		const body = bytes.subarray(at + 4, end - 4);
		if (crc32(body) !== bytes.readUInt32BE(end - 4)) return false;
		if (body.toString('latin1', 0, 4) === 'IEND') return end === bytes.length;
		at = end;
	}
	return false;
}
