import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';

/** A host with a will of its own, without any of the headers that the wiki asks for. */
export interface Will {
	/** Another address that it leads on to; undefined where it is content with this one. */
	leadOn?(path: string): string | undefined;
	/** The file that it gives for an address; by default the folder's index.html. */
	file?(path: string): string;
	/** How every answer is packed, whatever the browser says it understands. */
	packed?: 'br' | 'gzip' | 'inside';
}

const types: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

export async function oddHost(root: string, will: Will): Promise<{ address: string; server: Server }> {
	const server = createServer((request, response) => answer(root, will, request, response));
	await new Promise<void>((done) => server.listen(0, 'localhost', done));
	return { address: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}

function answer(root: string, will: Will, request: IncomingMessage, response: ServerResponse) {
	const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
	const on = will.leadOn?.(pathname);
	if (on !== undefined) return response.writeHead(301, { Location: on + search }).end();
	const path = will.file?.(pathname) ?? (pathname.endsWith('/') ? `${pathname}index.html` : pathname);
	const file = join(root, path);
	if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
		return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
	const { body, encoding } = pack(readFileSync(file), will.packed);
	const type = types[extname(file)];
	response.writeHead(200, {
		...(type !== undefined && { 'Content-Type': type }),
		...(encoding !== undefined && { 'Content-Encoding': encoding }),
	});
	return response.end(body);
}

function pack(bytes: Buffer, how: Will['packed']): { body: Buffer; encoding?: string } {
	if (how === 'br') return { body: brotliCompressSync(bytes), encoding: 'br' };
	if (how === 'gzip') return { body: gzipSync(bytes), encoding: 'gzip' };
	// Some hosts see that a file is packed already, and tell the browser to unpack it.
	const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return how === 'inside' && isPacked && gunzipSync(bytes).length > 0
		? { body: bytes, encoding: 'gzip' }
		: { body: bytes };
}
