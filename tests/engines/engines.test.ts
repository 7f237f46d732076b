import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fixtureSite } from '../../scripts/buildFixtureSite.ts';
import { serve } from '../../scripts/serve.ts';
import { site } from '../../src/site.ts';
import { startChromium } from './chromium.ts';
import { exits } from './exits.ts';
import { startFirefox } from './firefox.ts';
import { journeys, type Journey, type Visit } from './journeys.ts';
import type { Engine, Page } from './page.ts';
import { startWebKit } from './webkit.ts';
import { startWorld, type World } from './world.ts';

/** All journeys in each engine, RUNS times in a row. One engine alone: `vitest run --project engines -t Firefox`. */
const runs = Array.from({ length: Number(process.env['RUNS'] ?? 1) }, (_, at) => at + 1);

let server: Server;
let world: World;
let port = 0;
const host: Visit['host'] = {
	on: async () => {
		server = await serve(fixtureSite, '/', port);
		({ port } = server.address() as AddressInfo);
	},
	off: () => {
		server.closeAllConnections();
		return new Promise((done) => server.close(() => done()));
	},
};
beforeAll(async () => {
	world = await startWorld();
	await host.on();
});
afterAll(async () => {
	if (server) await host.off();
	await world?.close();
});

describe.each([
	['Chromium', startChromium],
	['Firefox', startFirefox],
	['WebKit', startWebKit],
])('%s', (_name, start) => {
	let engine: Engine;
	let page: Page;
	/** What the browser itself asks its makers for is left out. */
	const asked = () => world.asked.filter((address) => !engine.own.test(new URL(address).hostname));

	beforeAll(async () => {
		engine = await start({ proxyPort: world.port });
	});
	afterAll(() => engine?.close());
	beforeEach(async () => {
		page = await engine.visit();
		world.asked.length = 0;
	});
	afterEach(() => page?.close());

	describe.each(runs)('run %i', () => {
		const walked = async (walk: Journey, allowed: string[]) => {
			await walk({ page, at: `http://localhost:${port}`, asked, host });
			expect(page.errors(), 'errors in scripts').toEqual([]);
			const others = asked().filter((address) => !allowed.includes(new URL(address).origin));
			expect(others, 'asked of other hosts').toEqual([]);
		};
		test.each(Object.entries(journeys))('%s', (_name, walk) => walked(walk, []));
		test.each(Object.entries(exits))('%s', (_name, walk) => walked(walk, [new URL(site.leaveTo).origin]));
	});
});
