import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, buildScript, copyProject, environment } from '../../scripts/copyProject.ts';

/**
 * Builds on a disk that fills up while they run: a small file system in memory, seen by the build alone and gone with it.
 * Linux only, as root or where users may make namespaces of their own.
 */
const inOwnMounts = process.getuid?.() === 0 ? ['--mount'] : ['--map-root-user', '--mount'];
const canMount = spawnSync('unshare', [...inOwnMounts, 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

const folder = copyProject('full');
const kept = join(folder, 'kept');

beforeAll(() => {
	expect(build(folder).code).toBe(0);
	cpSync(join(folder, 'dist'), kept, { recursive: true });
	for (const name of ['room', 'tmp']) mkdirSync(join(folder, name), { recursive: true });
});

/** Runs lines of shell with mounts of their own. `build LOG` builds and says how that ended. */
function run(lines: string[], env: Record<string, string> = {}): string {
	const start = [
		'set -u',
		`build() { code=0; node ${buildScript.join(' ')} >"$1" 2>&1 || code=$?; echo "ended $code"; }`,
	];
	const { stdout, stderr } = spawnSync(
		'unshare',
		[...inOwnMounts, 'sh', '-c', [...start, ...lines].join('\n')],
		{
			cwd: folder,
			encoding: 'utf8',
			env: { ...environment(), ...env },
		},
	);
	return stdout + stderr;
}

const log = () => readFileSync(join(folder, 'log'), 'utf8');
const mount = (place: string, size: string) => `mount -t tmpfs -o size=${size} none ${place}`;

describe.skipIf(!canMount)('a disk that is full', () => {
	// How much of a second site there is room for, and what the build has reached by then at least.
	test.each([
		['while scripts are bundled', 2, /Building static entrypoints/],
		['while pages are written', 35, /generating static routes/],
		['in the search index', 85, /pages have their policy/],
	])(
		'%s: a sentence, the last site stands, and with room the next build heals',
		(_name, percent, reached) => {
			const said = run(
				[
					mount('room', '100m'),
					'cp -r kept room/dist',
					'used=$(df -k --output=used room | tail -1)',
					`mount -o remount,size=$((used + used * ${percent} / 100))k room`,
					'build log',
					'diff -rq kept room/dist && ls room',
					'mount -o remount,size=100m room',
					'build healed',
					'diff -rq kept room/dist && ls room',
				],
				{ OUT_DIR: join(folder, 'room/dist') },
			);
			expect(log()).toMatch(reached);
			expect(log()).toContain('The site was not built. The last one stands in room/dist as it was.');
			expect(log()).toContain(
				`The disk that holds ${join(folder, 'room')} is full: make room, then build again.`,
			);
			expect(said).toBe('ended 1\ndist\nended 0\ndist\n');
		},
	);

	test('where Astro keeps its notes: a sentence, and the last site stands', () => {
		const said = run([mount('node_modules/.astro', '100k'), 'build log', 'diff -rq kept dist && echo same']);
		expect(log()).toContain(
			`The disk that holds ${join(folder, 'node_modules/.astro')} is full: make room, then build again.`,
		);
		expect(said).toBe('ended 1\nsame\n');
	});

	test('where the checker keeps its notes: a sentence, and the last site stands', () => {
		const fill = 'head -c 100k /dev/zero > tmp/filled 2>/dev/null || true';
		// What an earlier build found is not asked for: there is something to check.
		const forget = 'rm -f node_modules/.astro/checked';
		const said = run([forget, mount('tmp', '4k'), fill, 'build log', 'diff -rq kept dist && echo same'], {
			TMPDIR: join(folder, 'tmp'),
		});
		expect(log()).toContain(
			`The content could not be checked: no note could be written into ${join(folder, 'tmp')}, since the disk is full.`,
		);
		expect(said).toBe('ended 1\nsame\n');
	});

	test('where pictures are kept: the site is built whole, and says that they could not be kept', () => {
		const pictures = resolve('node_modules/.cache/cards');
		const said = run([
			mount(pictures, '200k'),
			'build log',
			'diff -rq kept dist && echo same',
			`ls ${pictures} | grep -v "png$"`,
		]);
		expect(log()).toContain(
			`Pictures could not be kept in ${pictures}, since the disk is full. The next build draws them again.`,
		);
		expect(said).toBe('ended 0\nsame\n');
	});
});
