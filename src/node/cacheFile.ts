import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const hashBytes = 32;
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** What a file of results holds; undefined where there is none, or one that isn't what was written. */
export function readCacheFile(file: string): unknown {
	try {
		const bytes = readFileSync(file);
		const value = bytes.subarray(hashBytes);
		return hashOf(value).equals(bytes.subarray(0, hashBytes)) ? deserialize(value) : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Keeps results for the next start: plain data, maps and typed arrays among it. The file appears whole or not at all.
 * Where it can't be written, the next start works everything out again, as this one did.
 */
export function writeCacheFile(file: string, value: unknown): void {
	const draft = `${file}.${process.pid}`;
	try {
		mkdirSync(dirname(file), { recursive: true });
		const bytes = serialize(value);
		writeFileSync(draft, Buffer.concat([hashOf(bytes), bytes]));
		if (existsSync(file) && !statSync(file).isFile()) rmSync(file, { recursive: true });
		renameSync(draft, file);
	} catch {
		if (existsSync(draft)) rmSync(draft);
	}
}
