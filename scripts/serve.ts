import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { hostHeaders } from './hostHeaders.ts';

/**
 * Serves a built site on this machine, under its base path, as a static host would, with the headers of `_headers`.
 * Rejects where the port is taken.
 */
export function serve(folder: string, base: string, port: number, host = 'localhost'): Promise<Server> {
	const notFound = readFileSync(join(folder, '404.html'));
	const files = sirv(folder, { etag: true });
	const headersOf = hostHeaders(join(folder, '_headers'));
	const server = createServer((request, response) => {
		const missing = () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
		};
		const url = request.url ?? '/';
		if (url.startsWith(base)) {
			for (const [name, value] of headersOf(url)) response.setHeader(name, value);
			request.url = `/${url.slice(base.length)}`;
			files(request, response, missing);
		} else if (url === '/') response.writeHead(302, { Location: base }).end();
		else missing();
	});
	return new Promise((done, fail) => {
		server.once('error', fail).listen(port, host, () => done(server));
	});
}
