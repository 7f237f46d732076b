import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostHeaders } from '../../scripts/hostHeaders.ts';
import { base, dist } from '../site/site.ts';

/**
 * The files for Caddy and nginx, tried with the servers themselves, at the root and under a base path: whichever the
 * built site is for (SITE_DIST, BASE_PATH). Debian: `apt-get install caddy nginx-light`.
 */
const programs = { caddy: ['caddy', 'version'], nginx: ['nginx', '-v'] } as const;
const folder = mkdtempSync(join(tmpdir(), 'served-'));
const root = join(folder, 'root');
const running: ChildProcess[] = [];
const expected = hostHeaders(join(dist, '_headers'));

beforeAll(() => {
	mkdirSync(root, { recursive: true });
	cpSync(dist, join(root, base), { recursive: true });
});
afterAll(() => {
	for (const server of running) server.kill();
	rmSync(folder, { recursive: true, force: true });
});

describe.each(['caddy', 'nginx'] as const)('%s', (name) => {
	let port = 0;
	beforeAll(async () => {
		const [program, ask] = programs[name];
		const found = spawnSync(program, [ask]).status === 0;
		expect(found, `${name} is not installed: apt-get install caddy nginx-light`).toBe(true);
		port = await freePort();
		running.push(start[name](port));
		await answering(port);
	});
	const get = (path: string, headers: Record<string, string> = {}) => fetchRaw(port, path, headers);
	const kinds = [
		'',
		'articles/',
		'faq/',
		'search/',
		'help/',
		'glossary/',
		'phrases/',
		'robots.txt',
		'feed.xml',
		'offline-worker.js',
	];

	test.each(kinds)('/%s comes with the headers that static hosts are told', async (path) => {
		const { status, headers } = await get(base + path);
		expect(status).toBe(200);
		const told = new Map(expected(base + path));
		expect(told.size).toBeGreaterThan(4);
		for (const [key, value] of told) expect(headers[key.toLowerCase()], key).toBe(value);
		if (!told.has('Cache-Control')) expect(headers['cache-control']).toBe('no-cache');
		expect(headers['etag'] ?? headers['last-modified']).toBeDefined();
	});

	test('a script is kept for a year, and is named by what it holds', async () => {
		const script = /_astro\/[\w-]+\.js/.exec(readFileSync(join(dist, 'index.html'), 'utf8'))?.[0];
		const { status, headers } = await get(`${base}${script}`);
		expect(status).toBe(200);
		expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
		expect(headers['content-type']).toMatch(/^(?:text|application)\/javascript/);
	});

	test('a twin is Markdown in UTF-8', async () => {
		const [twin] = readdirSync(join(dist, 'articles')).filter((file) => file.endsWith('.md'));
		const { headers } = await get(`${base}articles/${twin}`);
		expect(headers['content-type']?.toLowerCase()).toBe('text/markdown; charset=utf-8');
	});

	test('an address without its slash leads on to the one with it', async () => {
		const { status, headers } = await get(`${base}articles`);
		expect([301, 307, 308]).toContain(status);
		expect(new URL(headers['location'] ?? '', `http://localhost${base}articles`).pathname).toBe(
			`${base}articles/`,
		);
	});

	test('a missing page is the wiki’s own, with its headers', async () => {
		const { status, headers, body } = await get(`${base}articles/nowhere/`);
		expect(status).toBe(404);
		expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
		expect(headers['content-type']).toContain('text/html');
		expect(body).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
	});

	test.each([
		'../../etc/passwd',
		'%2e%2e/%2e%2e/etc/passwd',
		'..%2f..%2fetc/passwd',
		'_host/Caddyfile',
		'_host/nginx.conf',
	])('%s gives nothing away', async (path) => {
		const { status, body } = await get(base + path);
		expect([400, 404]).toContain(status);
		expect(body).not.toMatch(/root:|server_name|SITE_ROOT/);
	});

	test('a part of a file can be asked for', async () => {
		const { status, headers, body } = await get(`${base}llms.txt`, { range: 'bytes=2-9' });
		expect(status).toBe(206);
		expect(headers['content-range']).toMatch(/^bytes 2-9\//);
		expect(body).toBe(readFileSync(join(dist, 'llms.txt')).subarray(2, 10).toString());
	});

	test('what has not changed is not sent again', async () => {
		const { headers } = await get(base);
		const again = headers['etag']
			? { 'if-none-match': headers['etag'] }
			: { 'if-modified-since': headers['last-modified'] ?? '' };
		expect((await get(base, again)).status).toBe(304);
	});
});

const start = {
	caddy: (port: number) =>
		spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(dist, '_host/Caddyfile')], {
			stdio: 'ignore',
			env: {
				...process.env,
				SITE_ADDRESS: `http://localhost:${port}`,
				SITE_ROOT: root,
				HOME: folder,
				XDG_CONFIG_HOME: folder,
				XDG_DATA_HOME: folder,
				CADDY_ADMIN: 'off',
			},
		}),
	nginx(port: number) {
		const site = readFileSync(join(dist, '_host/nginx.conf'), 'utf8')
			.replace('listen 80;', `listen ${port};`)
			.replace('root /srv/wiki;', `root ${root};`)
			.replace('include mime.types;', 'include /etc/nginx/mime.types;');
		const file = join(folder, 'nginx.conf');
		const own = ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => {
			const option = kind === 'body' ? 'client_body' : kind;
			return `${option}_temp_path ${folder}/${kind};`;
		});
		writeFileSync(
			file,
			`daemon off; pid ${folder}/pid; error_log ${folder}/errors; events {} http { access_log off; ${own.join(' ')}\n${site}}`,
		);
		// Its workers must read the folder, as whoever they run.
		return spawn('nginx', ['-c', file, '-g', process.getuid?.() === 0 ? 'user root;' : ''], {
			stdio: 'ignore',
		});
	},
};

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});
}

async function answering(port: number) {
	for (let tries = 0; tries < 100; tries++) {
		if (await fetchRaw(port, '/').catch(() => undefined)) return;
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error(`The server did not answer on port ${port} within ten seconds.`);
}

interface Answer {
	status: number;
	headers: Record<string, string | undefined>;
	body: string;
}

/** A request whose path is sent as it is: fetch would take `..` out. */
function fetchRaw(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((done, fail) => {
		request({ host: 'localhost', port, path, headers }, (response) => {
			let body = '';
			response.setEncoding('utf8');
			response.on('data', (text: string) => (body += text));
			response.on('end', () =>
				done({ status: response.statusCode ?? 0, headers: response.headers as Answer['headers'], body }),
			);
		})
			.on('error', fail)
			.end();
	});
}
