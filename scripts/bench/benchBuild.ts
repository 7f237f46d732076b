import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureRun, type Run } from './measureRun.ts';
import { median, spread, table } from './table.ts';
import { pathWith, type Tool } from './tools.ts';

/** A project that has been built, for what is measured in the browser. */
export interface Built {
	tool: Tool;
	articles: number;
	/** The built site. */
	site: string;
	slug: string;
}

interface Row {
	tool: string;
	articles: number;
	pages: number;
	cold: readonly Run[];
	/** After one edit, with all that the build before it left. */
	warm: readonly Run[];
}

const head = [
	'',
	'articles',
	'pages',
	'seconds',
	'CPU s',
	'peak MB',
	'ms a page',
	'to the first',
	'after an edit',
	'of cold',
];

/** Builds a corpus with a tool several times: cold ones, and ones after an edit. Adds a row for each. */
export async function benchBuild(
	tool: Tool,
	{ corpus, articles, runs, edits }: { corpus: string; articles: number; runs: number; edits: number },
): Promise<{ row: Row; built: Built }> {
	const project = tool.lay(corpus, articles);
	const slug = readdirSync(join(corpus, 'en/articles')).sort()[0]?.replace('.mdx', '') ?? '';
	const build = () => buildOnce(tool, project);
	const cold: Run[] = [];
	while (cold.length < runs) {
		for (const leftover of tool.leftovers) rmSync(join(project, leftover), { recursive: true, force: true });
		const run = await build();
		// Pictures are drawn once and kept: the build that draws them is another measure.
		if (!/[1-9]\d* of them new/.test(run.output)) cold.push(run);
	}
	const warm: Run[] = [];
	for (let run = 0; run < edits; run++) {
		appendFileSync(join(project, tool.articleFile(slug)), `\nEdited ${run + 1} times, and built again.\n`);
		warm.push(await build());
	}
	const site = join(project, tool.output);
	const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'));
	const row = { tool: tool.name, articles, pages: pages.length, cold, warm };
	return { row, built: { tool, articles, site, slug } };
}

async function buildOnce(tool: Tool, cwd: string): Promise<Run> {
	const env = {
		PATH: pathWith(join(cwd, '../node_modules/.bin')),
		ASTRO_TELEMETRY_DISABLED: '1',
		NO_COLOR: '1',
		// Where it is set, this wiki's builds take nothing over.
		CI: '',
	};
	const run = await measureRun(tool.command, [], { cwd, env, shell: true });
	if (run.code === 0) return run;
	const lines = run.output.trim().split('\n');
	const at = lines.findIndex((line) => /error/i.test(line));
	// An integration's error tells what it is in the lines below the first.
	const message = lines.slice(at, at < 0 ? undefined : at + 3).join(' ');
	throw new Error(`\`${tool.command}\` ended with ${run.code ?? 'a signal'}: ${message}`);
}

export function buildTable(rows: readonly Row[]): string {
	const perPage = ({ cold, pages }: Row) => cold.map(({ seconds }) => (seconds * 1000) / pages);
	const firstOf = (row: Row) => rows.find(({ tool }) => tool === row.tool) ?? row;
	return table(
		head,
		rows.map((row) => {
			const seconds = (runs: readonly Run[]) => runs.map((run) => run.seconds);
			return [
				row.tool,
				String(row.articles),
				String(row.pages),
				spread(seconds(row.cold), 1),
				spread(
					row.cold.map(({ cpuSeconds }) => cpuSeconds),
					1,
				),
				spread(row.cold.map(({ memoryMb }) => memoryMb)),
				spread(perPage(row), 1),
				(median(perPage(row)) / median(perPage(firstOf(row)))).toFixed(2),
				spread(seconds(row.warm), 1),
				(median(seconds(row.warm)) / median(seconds(row.cold))).toFixed(2),
			];
		}),
	);
}
