import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureSite } from '../../scripts/buildFixtureSite.ts';
import { serve } from '../../scripts/serve.ts';

/** A host of one test's own, which can be pulled and put back with another build: always under the same address. */
export interface OwnHost {
	address: string;
	/** A copy of the site that the test may change. */
	copy(): string;
	/** Ends every connection. */
	pull(): Promise<void>;
	putBack(folder: string): Promise<void>;
	/** Pulls it and deletes the copies. */
	end(): Promise<void>;
}

export async function ownHost(folder = fixtureSite, base = '/'): Promise<OwnHost> {
	const copies: string[] = [];
	let server: Server | undefined = await serve(folder, base, 0);
	const { port } = server.address() as AddressInfo;
	const pull = () =>
		new Promise<void>((done) => {
			if (!server) return done();
			server.close(() => done());
			server.closeAllConnections();
			server = undefined;
		});
	return {
		address: `http://localhost:${port}${base}`,
		copy() {
			const copy = mkdtempSync(join(tmpdir(), 'host-'));
			copies.push(copy);
			cpSync(folder, copy, { recursive: true });
			return copy;
		},
		pull,
		async putBack(next) {
			await pull();
			server = await serve(next, base, port);
		},
		async end() {
			await pull();
			for (const copy of copies) rmSync(copy, { recursive: true, force: true });
		},
	};
}
