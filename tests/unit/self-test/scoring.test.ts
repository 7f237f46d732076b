import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ScaleData } from '../../../src/content/schemas/scale.ts';
import { fnv16 } from '../../../src/playbook/fnv16.ts';
import { resultOf, type ResultScale } from '../../../src/self-test/result.ts';
import { scaleNames, type ScaleName } from '../../../src/self-test/scaleNames.ts';
import { bandOf, type Answer, type Answers } from '../../../src/self-test/score.ts';
import { openCode, shareCode } from '../../../src/self-test/shareCode.ts';

const folder = 'content/en/self-test';
const scales = readdirSync(folder).map((file): ScaleData & { name: ScaleName } => ({
	...(parse(readFileSync(`${folder}/${file}`, 'utf8')) as ScaleData),
	name: file.replace('.yaml', '') as ScaleName,
}));
const statements = scales.flatMap((scale) => scale.statements);
const scaleOf = (name: ScaleName) => scales.find((scale) => scale.name === name) as ResultScale;

const answer = fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Answer>;
const answersTo = (ids: readonly string[]) =>
	fc
		.tuple(...ids.map((id) => fc.option(fc.tuple(fc.constant(id), answer), { nil: undefined })))
		.map((pairs): Answers => Object.fromEntries(pairs.filter((pair) => pair !== undefined)));
const answers = answersTo(statements.map(({ id }) => id));
const scale = fc.constantFrom(...scales);
const holds = (property: Parameters<typeof fc.assert>[0]) =>
	fc.assert(property as fc.IProperty<unknown>, { numRuns: 400 });

test('the research’s thirty statements stand on its seven scales', () => {
	expect(statements.length).toBe(30);
	expect(scales.map(({ name }) => name).sort()).toEqual([...scaleNames].sort());
});

test('a band lies on the scale, and the mean within the band', () => {
	holds(
		fc.property(scale, answers, (one, given) => {
			const { mean, from, to, answered, level } = bandOf(one, given);
			expect(from).toBeGreaterThanOrEqual(1);
			expect(to).toBeLessThanOrEqual(5);
			expect(mean === undefined).toBe(answered < 3);
			expect(level === undefined).toBe(mean === undefined);
			if (mean === undefined) {
				expect([from, to]).toEqual([1, 5]);
				return;
			}
			expect(mean).toBeGreaterThanOrEqual(from);
			expect(mean).toBeLessThanOrEqual(to);
			expect(to - from).toBeGreaterThan(0.2);
		}),
	);
});

test('agreeing more with a statement moves its scale towards its own end, never back, and moves no other', () => {
	holds(
		fc.property(
			answers,
			fc.constantFrom(...statements),
			fc.constantFrom(1, 2, 3, 4),
			(given, { id, reversed }, less) => {
				for (const one of scales) {
					const before = bandOf(one, { ...given, [id]: less });
					const after = bandOf(one, { ...given, [id]: (less + 1) as Answer });
					if (!one.statements.some((statement) => statement.id === id)) expect(after).toEqual(before);
					else if (before.mean !== undefined && after.mean !== undefined) {
						const way = reversed ? -1 : 1;
						expect(Math.sign(after.mean - before.mean)).toBe(way);
						expect((after.from - before.from) * way).toBeGreaterThanOrEqual(0);
						expect((after.to - before.to) * way).toBeGreaterThanOrEqual(0);
					}
				}
			},
		),
	);
});

test('turning every answer and every statement round changes nothing; turning the answers alone mirrors the band', () => {
	holds(
		fc.property(scale, answers, (one, given) => {
			const turned = Object.fromEntries(
				Object.entries(given).map(([id, value]) => [id, (6 - value) as Answer]),
			);
			const other = one.statements.map(({ id, reversed }) =>
				reversed ? { id } : { id, reversed: true as const },
			);
			const band = bandOf(one, given);
			const same = bandOf({ statements: other }, turned);
			const mirrored = bandOf(one, turned);
			expect(same.mean).toBe(band.mean);
			expect([same.from, same.to]).toEqual([band.from, band.to]);
			if (band.mean !== undefined) expect(mirrored.mean).toBeCloseTo(6 - band.mean);
			expect(mirrored.from).toBeCloseTo(6 - band.to);
			expect(mirrored.to).toBeCloseTo(6 - band.from);
		}),
	);
});

test('a skipped statement widens the band and never moves it off what the answer would have given', () => {
	holds(
		fc.property(scale, fc.array(answer, { minLength: 8, maxLength: 8 }), fc.nat(4), (one, values, which) => {
			const given: Answers = Object.fromEntries(one.statements.map(({ id }, at) => [id, values[at] ?? 3]));
			const { [one.statements[which % one.statements.length]?.id ?? '']: _skipped, ...fewer } = given;
			const [whole, lacking] = [bandOf(one, given), bandOf(one, fewer)];
			expect(lacking.from).toBeLessThanOrEqual(whole.from);
			expect(lacking.to).toBeGreaterThanOrEqual(whole.to);
			expect(lacking.to - lacking.from).toBeGreaterThan(whole.to - whole.from - 1e-9);
		}),
	);
});

test('the order of answers and of statements does not matter', () => {
	holds(
		fc.property(answers, (given) => {
			const backwards = Object.fromEntries(Object.entries(given).reverse());
			expect(resultOf(scales, backwards)).toEqual(resultOf(scales, given));
			expect(resultOf([...scales].reverse(), given)).toEqual(resultOf(scales, given));
		}),
	);
});

test('the bands have no holes: 2.5 and 3.5 are in the middle', () => {
	const four = { statements: ['a', 'b', 'c', 'd'].map((id) => ({ id })) };
	const level = (...values: Answer[]) =>
		bandOf(four, Object.fromEntries(values.map((value, at) => ['abcd'[at] ?? '', value]))).level;
	expect([level(2, 2, 2, 3), level(2, 3, 2, 3), level(4, 3, 4, 3), level(4, 4, 4, 3)]).toEqual([
		'low',
		'middle',
		'middle',
		'high',
	]);
	expect([level(2, 2), level(2, 2, 2)]).toEqual([undefined, 'low']);
});

test('a role is named only with all eight answers and a clear difference; a strength only where the answers carry it', () => {
	holds(
		fc.property(answers, (given) => {
			const { role, bands, strengths } = resultOf(scales, given);
			const { pressing, leaving } = bands;
			const whole =
				pressing.answered === scaleOf('pressing').statements.length &&
				leaving.answered === scaleOf('leaving').statements.length;
			const difference = (pressing.mean ?? NaN) - (leaving.mean ?? NaN);
			expect(role === 'pressing').toBe(whole && difference >= 1.5);
			expect(role === 'leaving').toBe(whole && difference <= -1.5);
			for (const name of strengths) expect(bands[name].mean).toBeGreaterThan(3.5);
			expect(strengths.every((name) => ['mending', 'responding', 'getting-back'].includes(name))).toBe(true);
			if ((bands['getting-back'].mean ?? 5) < 2.5) expect(strengths).not.toContain('mending');
		}),
	);
});

test('two experiments that fit stand to choose from', () => {
	holds(
		fc.property(answers, (given) => {
			const { experiments, bands, focus } = resultOf(scales, given);
			const told = scaleNames.filter((name) => bands[name].mean !== undefined);
			expect(focus === undefined).toBe(told.length === 0);
			expect(new Set(experiments.map(({ id }) => id)).size).toBe(experiments.length);
			for (const { scale: name, id } of experiments) {
				const { when } = scaleOf(name).experiments.find((one) => one.id === id) ?? {};
				if (bands[name].level !== 'middle') expect(when).toBe(bands[name].level);
			}
		}),
	);
	const worried = Object.fromEntries(statements.map(({ id, reversed }) => [id, reversed ? 1 : 5] as const));
	expect(resultOf(scales, worried).experiments.length).toBe(2);
});

test('no two texts that can be shared have one hash', () => {
	const ids = [
		...scales.map(({ name }) => name),
		...scales.flatMap(({ requests }) => requests.map(({ id }) => id)),
	];
	expect(new Set(ids.map(fnv16)).size).toBe(ids.length);
});

const ids = fc.uniqueArray(
	fc.constantFrom(...scaleNames, ...scales.flatMap(({ requests }) => requests.map(({ id }) => id))),
	{ minLength: 1 },
);

test('a code opens to what went in, whatever was ticked, and is short', () => {
	holds(
		fc.property(ids, (ticked) => {
			const code = shareCode(ticked);
			expect(code.length).toBeLessThan(200);
			expect(code).toMatch(/^[\w-]+$/);
			const sorted = ticked.map(fnv16).sort((a, b) => a - b);
			expect(openCode(code)).toEqual({ hashes: sorted });
		}),
	);
});

test('any single wrong, missing or added character is noticed', () => {
	const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ %+=';
	holds(
		fc.property(ids, fc.nat(), fc.constantFrom(...letters), (ticked, place, letter) => {
			const code = shareCode(ticked);
			const at = place % code.length;
			if (code[at] !== letter)
				expect(openCode(code.slice(0, at) + letter + code.slice(at + 1))).toEqual({
					problem: expect.any(String),
				});
			expect(openCode(code.slice(0, at) + code.slice(at + 1))).toEqual({ problem: expect.any(String) });
			expect(openCode(code.slice(0, at) + letter + code.slice(at))).toEqual({ problem: expect.any(String) });
			expect(openCode(code.slice(0, at))).toEqual({ problem: 'damaged' });
		}),
	);
});

test('a code of today opens for ever, one of a later version says so, another program’s is damaged', () => {
	expect(openCode(codeOf([1, fnv16('pressing') >> 8, fnv16('pressing') & 0xff]))).toEqual({
		hashes: [fnv16('pressing')],
	});
	expect(fnv16('pressing')).toBe(23123);
	expect(openCode(codeOf([2, 7, 7, 7]))).toEqual({ problem: 'newer' });
	for (const bytes of [[], [1], [0, 1, 2], [1, 2]])
		expect(openCode(codeOf(bytes))).toEqual({ problem: 'damaged' });
	expect(openCode('eyJhbGciOiJIUzI1NiJ9')).toEqual({ problem: 'damaged' });
});

/** A code as it is written down in shareCode.ts, made another way. */
function codeOf(bytes: readonly number[]): string {
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(Buffer.from(bytes)));
	return Buffer.concat([Buffer.from(bytes), sum]).toString('base64url');
}
