import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './site.ts';

/** Scripts with those that they import when they start; a set that grows is walked to its end. */
export function withImports(scripts: readonly string[]): string[] {
	const files = new Set(scripts);
	for (const file of files)
		for (const [, name] of readFileSync(join(dist, file), 'utf8').matchAll(
			/\b(?:import|from)\s*["'](?:\.\/)?([^"']+)["']/g,
		))
			files.add(`_astro/${name}`);
	return [...files];
}
