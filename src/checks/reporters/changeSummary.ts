import { isMdx, isPage, fieldOf, type Content, type Entry } from '../source/content.ts';
import { sanitize } from '../problem.ts';
import { escapeHtml } from './escapeHtml.ts';

/** More rows than this are no summary. */
const maxRows = 200;

/** For those who review: the pages that a change touches, with what is worth a look in each. */
export function changeSummary({ entries }: Content, changed: ReadonlySet<string>): string {
	const pages = entries.filter((entry) => isPage(entry) && changed.has(entry.file));
	const there = new Set(entries.map(({ file }) => file));
	const other = [...changed].filter((file) => !pages.some((page) => page.file === file)).sort();
	if (changed.size === 0) return '';
	const head = '<tr><th>Page</th><th>Words</th><th>Claims without a source</th><th>Due again</th></tr>';
	const table =
		pages.length === 0 ? [] : ['<table>', head, ...pages.slice(0, maxRows).map(row), '</table>', ''];
	const more = pages.length > maxRows ? [`… and ${pages.length - maxRows} more pages.`, ''] : [];
	const rest = other
		.slice(0, maxRows)
		.map((file) => `<li>${cell(file)}${there.has(file) ? '' : ' (gone, or no text)'}</li>`);
	const files = rest.length === 0 ? [] : ['<ul>', ...rest, '</ul>', ''];
	return ['## What changes', '', ...table, ...more, ...files].join('\n');
}

function row(entry: Entry): string {
	const { found } = entry;
	const claims = found?.claims ?? [];
	const bare = claims.filter(({ sources }) => sources.length === 0).map(({ id }) => id);
	const due = fieldOf(entry, 'checkAgain');
	const cells = [
		entry.file,
		isMdx(entry) ? String(found?.words ?? '–') : '–',
		bare.length === 0
			? claims.length === 0
				? '–'
				: `none of ${claims.length}`
			: `${bare.length} of ${claims.length}: ${bare.join(', ')}`,
		typeof due === 'string' ? due : '–',
	];
	return `<tr>${cells.map((text) => `<td>${cell(text)}</td>`).join('')}</tr>`;
}

const cell = (text: string) => escapeHtml(sanitize(text).replace(/\s+/g, ' '));
