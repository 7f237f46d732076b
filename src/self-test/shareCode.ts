import { fnv16 } from '../playbook/fnv16.ts';

/**
 * What a reader shares of a result, as the part of a link behind `#`: base64url of one byte for the version, two bytes
 * for each text that was ticked (a hash of its id), four bytes of CRC-32 over all of these. It holds no answers, no
 * scores and no words; the texts are the wiki's own.
 */
const version = 1;

export type Opened =
	| { hashes: number[] }
	/** `damaged`: cut off, mistyped or of another program; `newer`: by a version that is yet to come. */
	| { problem: 'damaged' | 'newer' };

export function shareCode(ids: readonly string[]): string {
	const hashes = [...new Set(ids.map(fnv16))].sort((a, b) => a - b);
	return packed([version, ...hashes.flatMap((hash) => [hash >> 8, hash & 0xff])]);
}

/** What a code holds. Any change of one character is noticed; so is a code that was cut off. */
export function openCode(code: string): Opened {
	const bytes = unpacked(code);
	if (!bytes || packed(bytes) !== code) return { problem: 'damaged' };
	const [written = 0, ...rest] = bytes;
	if (written > version) return { problem: 'newer' };
	if (written < 1 || rest.length === 0 || rest.length % 2 === 1) return { problem: 'damaged' };
	const hashes = rest.flatMap((byte, at) => (at % 2 === 0 ? [(byte << 8) | (rest[at + 1] ?? 0)] : []));
	return { hashes };
}

/** Bytes with their checksum behind them. */
function packed(bytes: readonly number[]): string {
	const sum = crc32(bytes);
	const all = [...bytes, sum >>> 24, (sum >>> 16) & 0xff, (sum >>> 8) & 0xff, sum & 0xff];
	return btoa(String.fromCharCode(...all))
		.replace(/\+/g, '-')
		.replace(/\//g, '_')
		.replace(/=+$/, '');
}

/** Bytes without their checksum, which is not looked at here. */
function unpacked(code: string): number[] | undefined {
	if (!/^[\w-]{8,200}$/.test(code)) return undefined;
	try {
		const text = atob(code.replace(/-/g, '+').replace(/_/g, '/'));
		return [...text].map((letter) => letter.charCodeAt(0)).slice(0, -4);
	} catch {
		return undefined;
	}
}

/** CRC-32 as in ISO 3309 (polynomial 0xEDB88320, reflected). */
function crc32(bytes: readonly number[]): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return ~sum >>> 0;
}
