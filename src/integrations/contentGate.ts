import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { check, hasErrors } from '../checks/check.ts';
import { readContent } from '../checks/readContent.ts';
import { textReport } from '../checks/reporters/text.ts';

/**
 * The content gate: the checker runs before anything of the content is evaluated. A build with errors
 * ends with the checker's own report. In the live preview the first problem of a file stands in the overlay.
 */
export function contentGate(folder: string): AstroIntegration {
	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': ({ command, updateConfig, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				const report = check(readContent(folder));
				if (report.problems.length > 0) console.error(`\n${textReport(report)}\n`);
				else logger.info(`${report.checked} files checked, no problem found.`);
				if (command === 'build' && hasErrors(report)) process.exit(1);
				updateConfig({ vite: { plugins: [previewGate(folder)] } });
			},
		},
	};
}

/** Refuses an MDX file with an error, at its place, before it is compiled. */
function previewGate(folder: string): Plugin {
	return {
		name: 'content-gate',
		enforce: 'pre',
		apply: 'serve',
		transform(_code, id) {
			const file = id.split('?')[0] ?? id;
			if (!file.startsWith(`${folder}/`) || !file.endsWith('.mdx')) return;
			const { problems } = check(readContent(folder));
			const first = problems.find((one) => one.severity === 'error' && file.endsWith(`/${one.file}`));
			if (first)
				this.error({ message: first.message, loc: { file, line: first.line, column: first.column - 1 } });
		},
	};
}
