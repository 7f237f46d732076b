import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';

/** Stands in for every other host: a proxy that writes down what is asked for, and answers with a page of its own. */
export interface World {
	port: number;
	/** The addresses that were asked for, in order. */
	asked: string[];
	close(): Promise<void>;
}

export async function startWorld(): Promise<World> {
	const asked: string[] = [];
	const elsewhere = createSecureServer(certificate(), ({ headers, url }, response) => {
		asked.push(`https://${headers.host}${url}`);
		response
			.writeHead(200, { 'Content-Type': 'text/html' })
			.end('<title>Elsewhere</title><h1>Elsewhere</h1>');
	});
	const proxy = createServer(({ url }, response) => {
		asked.push(url ?? '');
		response.writeHead(404).end();
	});
	// A secure page is asked for through a tunnel, whose other end is here.
	proxy.on('connect', (_request, socket) => {
		open.add(socket);
		socket.on('error', () => undefined).on('close', () => open.delete(socket));
		socket.write('HTTP/1.1 200 OK\r\n\r\n');
		elsewhere.emit('connection', socket);
	});
	const open = new Set<Duplex>();
	await new Promise<void>((done) => proxy.listen(0, 'localhost', done));
	return {
		port: (proxy.address() as AddressInfo).port,
		asked,
		async close() {
			for (const socket of open) socket.destroy();
			proxy.closeAllConnections();
			await new Promise((done) => proxy.close(done));
		},
	};
}

/** Good for nothing but this run: the browsers are told to take any. */
function certificate() {
	const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
	const [keyFile, certFile] = [join(folder, 'key'), join(folder, 'cert')];
	const options = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=elsewhere -days 2';
	try {
		execFileSync('openssl', ['req', ...options.split(' '), '-keyout', keyFile, '-out', certFile], {
			stdio: 'ignore',
		});
		return { key: readFileSync(keyFile), cert: readFileSync(certFile) };
	} catch {
		throw new Error(
			'The journeys need openssl, to play the site that the exit leads to: apt-get install openssl',
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
