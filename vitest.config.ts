import { defineConfig } from 'vitest/config';
import { fixtureSite } from './scripts/buildFixtureSite.ts';

/** unit: plain functions · site: the built site · budgets: bytes of the fixture site · builds: builds and checks of a copy · generated: builds of texts that nobody has written, rebuilds: builds after edits, servers: real servers, faults: builds that go wrong, engines: three browsers (`npm run test:all`). */
const project = (name: string, timeout = 60_000) => ({
	test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: timeout, hookTimeout: timeout },
});

export default defineConfig({
	test: {
		projects: [
			project('unit'),
			project('site'),
			{ test: { ...project('budgets').test, env: { SITE_DIST: fixtureSite } } },
			project('builds', 180_000),
			project('generated', 300_000),
			project('rebuilds', 180_000),
			project('servers'),
			// One after the other: they damage what builds share.
			{ test: { ...project('faults', 600_000).test, fileParallelism: false } },
			{ test: { ...project('engines', 180_000).test, expect: { poll: { timeout: 20_000 } } } },
		],
	},
});
