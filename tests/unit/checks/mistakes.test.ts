import { describe, expect, test } from 'vitest';
import { reportOf } from '../fixture.ts';
import { amongFiles } from './mistakes/amongFiles.ts';
import { harmless } from './mistakes/harmless.ts';
import { inBodies } from './mistakes/inBodies.ts';
import { inFields } from './mistakes/inFields.ts';
import { withSlip } from './mistakes/mistake.ts';

/** Slips as editors make them. Each is one message, at its line, in words that name the thing and the mend. */
describe.each([
	['fields', inFields],
	['bodies', inBodies],
	['several files', amongFiles],
])('slips in %s', (_where, mistakes) => {
	test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))('%s', (_name, mistake) => {
		const { tree, path, line } = withSlip(mistake);
		const { problems } = reportOf(tree, undefined, {}, [path]);
		expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
			expect.stringMatching(mistake.says),
		]);
		expect(problems[0]?.file.replace(/^content\//, '')).toBe(path);
		expect(Math.abs((problems[0]?.line ?? 0) - line - (mistake.below ?? 0))).toBeLessThanOrEqual(1);
	});
});

describe('nobody is told of', () => {
	test.each(harmless.map((oddity) => [oddity.name, oddity] as const))('%s', (_name, oddity) => {
		expect(reportOf(withSlip(oddity).tree).problems).toEqual([]);
	});
});

test('there are at least sixty slips and forty oddities', () => {
	expect(inFields.length + inBodies.length + amongFiles.length).toBeGreaterThanOrEqual(60);
	expect(harmless.length).toBeGreaterThanOrEqual(40);
});
