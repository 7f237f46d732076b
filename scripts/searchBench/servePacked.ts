import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.css': 'text/css',
};
/** What Pagefind has packed already. */
const isPacked = (file: string) => /\.pf_\w+$|\.pagefind$/.test(file);

/** Serves a folder with brotli, as a static host does. */
export async function servePacked(folder: string, base: string) {
	const packed = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '').slice(base.length);
		const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
		if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
		const bytes =
			packed.get(file) ??
			(isPacked(file)
				? readFileSync(file)
				: brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
		packed.set(file, bytes);
		response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
		if (!isPacked(file)) response.setHeader('Content-Encoding', 'br');
		response.setHeader('Cache-Control', 'max-age=600').end(bytes);
	});
	await new Promise<void>((done) => server.listen(0, 'localhost', done));
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
		close: () => server.close(),
	};
}
