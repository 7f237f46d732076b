import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

/** A folder, or the nearest one above it that is there. */
export function nearestFolder(folder: string): string {
	return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}
