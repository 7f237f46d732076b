import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What `npm ci` installs: decided by the lock file alone, which must be in step with package.json. */
interface Listed {
	version?: string;
	resolved?: string;
	integrity?: string;
	optional?: boolean;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
}
const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const wanted = json<Listed & { name: string; engines: object }>('package.json');
const { packages } = json<{ packages: Record<string, Listed> }>('package-lock.json');

test('the lock file says the same as package.json', () => {
	const root = packages[''] as typeof wanted;
	for (const key of ['name', 'version', 'engines', 'dependencies', 'devDependencies'] as const)
		expect(root[key], key).toEqual(wanted[key]);
});

test('every package comes from the registry, and but for those of other systems each with the sum of what it must hold', () => {
	const installed = Object.entries(packages).filter(([path]) => path !== '');
	expect(installed.length).toBeGreaterThan(100);
	for (const [path, { resolved, integrity, optional }] of installed) {
		if (resolved !== undefined) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
		if (optional !== true || integrity !== undefined) expect(integrity, path).toMatch(/^sha512-/);
	}
});
