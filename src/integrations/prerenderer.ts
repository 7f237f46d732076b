import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { foundFirst } from '../search/index/foundPages.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * How a build draws: the pages that can be found first (searchIndex.ts). Files that no later build takes over, nearly
 * all of them references to one page each, are written here, behind all pages: what Astro does for each file takes
 * longer than such a file itself.
 */
export function drawing(): AstroIntegration {
	let config: AstroConfig;
	return {
		name: 'drawing',
		hooks: {
			'astro:config:done': (done) => void (config = done.config),
			'astro:build:start': ({ setPrerenderer }) =>
				setPrerenderer((astro) => {
					let files: Path[] = [];
					return {
						...astro,
						getStaticPaths: async () => {
							const paths = await astro.getStaticPaths();
							files = paths.filter(isPlainFile);
							return foundFirst(paths.filter((path) => !isPlainFile(path)));
						},
						teardown: async () => {
							for (const file of files) await writeFile(file, astro, config);
							await astro.teardown?.();
						},
					};
				}),
		},
	};
}

/** Astro ends the address of a file with a slash where its ending is a parameter. */
const withoutSlash = (pathname: string) => pathname.replace(/\/$/, '');

const isPlainFile = ({ route, cacheKey }: Path) => route.type === 'endpoint' && cacheKey === undefined;

async function writeFile(
	{ pathname, route }: Path,
	astro: AstroPrerenderer,
	{ site, base, outDir }: AstroConfig,
) {
	const path = withoutSlash(pathname);
	const url = new URL(join(base, pathname), site);
	const answer = await astro.render(new Request(url), { routeData: route });
	const response = 'response' in answer ? answer.response : answer;
	if (response.status !== 200)
		throw new Error(
			`${route.component} answers ${path} with ${response.status}, expected 200: its getStaticPaths must name only what its GET can give.`,
		);
	const file = join(fileURLToPath(outDir), path);
	mkdirSync(dirname(file), { recursive: true });
	try {
		// Never over another one.
		writeFileSync(file, new Uint8Array(await response.arrayBuffer()), { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		throw new Error(
			`${path} is made twice: by ${route.component}, and by another page or a file in public/. Rename one of them.`,
			{ cause: error },
		);
	}
}
