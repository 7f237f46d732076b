import { describe, expect, test } from 'vitest';
import { intoPage } from '../../../scripts/bench/intoPage.ts';
import { measureRun } from '../../../scripts/bench/measureRun.ts';
import { withoutComponents } from '../../../scripts/bench/plainCorpus.ts';
import { median, spread, table } from '../../../scripts/bench/table.ts';

describe('the figures of a benchmark', () => {
	test.each([
		['an odd number has one in the middle', [3, 1, 2], 2],
		['of an even number it is the upper one', [4, 1, 3, 2], 3],
		['one is its own median', [7], 7],
	])('median: %s', (_name, figures, expected) => {
		expect(median(figures)).toBe(expected);
	});

	test.each([
		['median, least and most', [10, 2, 3], '3.0 (2.0–10.0)'],
		['one figure stands alone', [2], '2.0'],
		['what was not told is a dash', [2, undefined, 3], '–'],
		['nothing is a dash', [], '–'],
	])('spread: %s', (_name, figures, expected) => {
		expect(spread(figures, 1)).toBe(expected);
	});

	test('a table is padded, with names at the left and figures at the right', () => {
		expect(
			table(
				['', 'seconds'],
				[
					['this wiki', '1.5'],
					['it', '20'],
				],
			),
		).toBe(
			`|           | seconds |
| --------- | ------: |
| this wiki |     1.5 |
| it        |      20 |`,
		);
	});
});

describe('the page of the last run', () => {
	const page = 'Before\n\n<!-- last run: begin -->\n\nold\n\n<!-- last run: end -->\n\nAfter\n';

	test('gets new tables in place of the old ones, and keeps the rest', () => {
		expect(intoPage(page, 'new')).toBe(page.replace('old', 'new'));
	});

	test('must have a place for them', () => {
		expect(() => intoPage('Before', 'new')).toThrow('The page has no place for tables');
	});
});

test.each([
	['A <Term id="warm-kitchen">warm kitchen</Term>.', 'A [warm kitchen](/glossary/warm-kitchen/).'],
	['Known <Cite id="a2001" page="3" />.', 'Known (a2001).'],
	['<Phrase id="a" when="b">Say this.</Phrase>', '> Say this.'],
	['<Story>\n\nOnce.\n\n</Story>', '\n\nOnce.\n\n'],
	['<Diagram name="a" alt="b" />', ''],
])('without components %j is %j', (body, expected) => {
	expect(withoutComponents(body)).toBe(expected);
});

test('the work of a child that nobody waited for counts', async () => {
	// By the work that it has done, and not by the clock: on a busy machine a second holds less of it.
	const busy =
		'while (process.cpuUsage().user < 800_000);console.log("done");setInterval(() => {}, 1_000_000)';
	const leaves = `const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(busy)}]);
		child.stdout.once('data', () => { child.kill('SIGKILL'); process.kill(process.pid, 'SIGKILL'); });`;
	const { cpuSeconds } = await measureRun(process.execPath, ['-e', leaves]);
	expect(cpuSeconds).toBeGreaterThan(0.6);
});
