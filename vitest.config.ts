import { defineConfig } from 'vitest/config';

/** unit: plain functions · site: the built site · building: builds of a copy · servers: real servers (`npm run test:all`). */
const project = (name: string, timeout = 60_000) => ({
	test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: timeout, hookTimeout: timeout },
});

export default defineConfig({
	test: { projects: [project('unit'), project('site'), project('building', 180_000), project('servers')] },
});
