import { join } from 'node:path';
import type { ErrorPayload } from 'vite';
import type { Report } from '../run/check.ts';
import { sanitize, type Problem } from '../problem.ts';
import { escapeHtml } from './escapeHtml.ts';

const most = 20;

/**
 * The report for the preview's overlay: every error with its place, and the first one's file to open in an editor.
 * It is marked as finished, because Astro would otherwise read and colour the whole file in the server's own process
 * and take Markdown in a message for markup. The overlay takes the message for HTML: it is escaped here.
 */
export function overlayOf({ problems }: Report, root: string): ErrorPayload {
	const errors = problems.filter(({ severity }) => severity === 'error');
	const first = errors[0];
	const told = errors.slice(0, most).map(inOneLine);
	if (errors.length > most) told.push(`… and ${errors.length - most} more: the terminal lists them all.`);
	const err: Payload = {
		name: 'Content',
		title: errors.length === 1 ? 'The content has an error' : `The content has ${errors.length} errors`,
		message: told.map(escapeHtml).join('<br><br>'),
		stack: 'There is none: the mistake is in the content, at the place above.',
		plugin: 'content-gate',
		...(first && {
			id: first.file,
			loc: { file: join(root, first.file), line: first.line, column: first.column },
		}),
	};
	return { type: 'error', err, ...{ __isEnhancedAstroErrorPayload: true } };
}

type Payload = ErrorPayload['err'] & { name: string; title: string };

const inOneLine = ({ file, line, column, message }: Problem) =>
	`${sanitize(file)}:${line}:${column} — ${message}`;
