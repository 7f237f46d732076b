import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many pages a site has, and how large all its files are. */
export function sizeOf(site: string): { pages: number; megabytes: string } {
	const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
	const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
	const pages = files.filter(({ name }) => name.endsWith('.html')).length;
	return { pages, megabytes: (bytes / 1024 ** 2).toFixed(1) };
}
