import type { Moved } from '../../content/moved.ts';
import { headerRules, ownTypes, revalidate, type HeaderRule } from './headerRules.ts';

/** What the files for the hosts are made from. */
export interface Hosting {
	/** The folder that the site is served under, with a slash at both ends. */
	base: string;
	/** Folders in which a file's name changes with what it holds: `/_astro/`. */
	hashed: readonly string[];
	/** Old addresses of pages and their twins, without the base path. */
	moved: readonly Pick<Moved, 'from' | 'to'>[];
}

/** `_headers`, as Netlify, Cloudflare Pages and others read it. */
export function headersFile({ base, hashed }: Hosting): string {
	const rules = headerRules(hashed).map(({ path, why, headers }) =>
		[`# ${why}`, under(base, path), ...pairs(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
			'\n',
		),
	);
	return `${rules.join('\n\n')}\n`;
}

/** A site block for Caddy 2, which gets its address and folder from the environment. */
export function caddyFile({ base, hashed, moved }: Hosting): string {
	const rules = headerRules(hashed).flatMap(({ path, why, headers }, index) => [
		`# ${why}`,
		`@rule${index} path ${under(base, path)}`,
		...pairs(headers).map(([name, value]) => `header @rule${index} ${name} "${value}"`),
	]);
	return `# For Caddy 2. SITE_ADDRESS is the host's name; SITE_ROOT ${whereItLies(base)}.
{$SITE_ADDRESS::8080} {
${lines([
	'root * {$SITE_ROOT}',
	'encode zstd gzip',
	'# Kept, but asked about each time, where nothing else is said.',
	`header ?Cache-Control "${revalidate}"`,
	...pairs(ownTypes).map(([end, type]) => `header *.${end} Content-Type "${type}; charset=utf-8"`),
	...rules,
	...moved.map(({ from, to }) => `redir ${under(base, from)} ${under(base, to)} 301`),
	...(base === '/' ? [] : [`redir / ${base} 302`]),
	`error ${under(base, `${hostFolder}*`)} 404`,
	'file_server',
])}
	handle_errors {
		rewrite * ${under(base, '/404.html')}
		file_server
	}
}
`;
}

/** A server for nginx, to be included in its `http` part. */
export function nginxFile({ base, hashed, moved }: Hosting): string {
	const rules = headerRules(hashed);
	const everywhere = rules.filter(({ path }) => path === '/*').flatMap(({ headers }) => pairs(headers));
	const caching = rules.filter(({ headers }) => 'Cache-Control' in headers);
	const textTypes = [
		'text/css',
		'text/xml',
		'application/json',
		'application/javascript',
		...Object.values(ownTypes),
	];
	return `# For nginx: include it in the http part. Change server_name to the host's name; root ${whereItLies(base)}.
map $uri $wiki_cache {
	default "${revalidate}";
${lines(caching.map((rule) => cacheLine(base, rule)))}
}
server {
	listen 80;
	server_name _;
	root /srv/wiki;
${lines([
	'index index.html;',
	'absolute_redirect off;',
	'server_tokens off;',
	'include mime.types;',
	`types { ${pairs(ownTypes)
		.map(([end, type]) => `${type} ${end};`)
		.join(' ')} }`,
	'charset utf-8;',
	`charset_types text/plain ${textTypes.join(' ')};`,
	'gzip on;',
	'gzip_vary on;',
	`gzip_types text/plain image/svg+xml ${textTypes.join(' ')};`,
	'add_header Cache-Control $wiki_cache always;',
	...everywhere.map(([name, value]) => `add_header ${name} "${value}" always;`),
	`error_page 404 ${under(base, '/404.html')};`,
	`location ${under(base, hostFolder)} { return 404; }`,
	...(base === '/' ? [] : [`location = / { return 302 ${base}; }`]),
	...moved.map(({ from, to }) => `location = ${under(base, from)} { return 301 ${under(base, to)}; }`),
])}
}
`;
}

/** Where the files for servers stand in the built site. No server gives them away. */
const hostFolder = '/_host/';

const whereItLies = (base: string) =>
	base === '/' ? 'is the folder that was built' : `is a folder that holds what was built as ${base.slice(1)}`;

const cacheLine = (base: string, { path, headers }: HeaderRule) =>
	`~^${under(base, path).replace(/\*$/, '')} "${headers['Cache-Control']}";`;

const under = (base: string, path: string) => base + path.slice(1);
const lines = (all: readonly string[]) => all.map((line) => `\t${line}`).join('\n');
const pairs = (headers: Readonly<Record<string, string>>) => Object.entries(headers);
