import { expect, test } from 'vitest';
import { files, problemsOf } from '../../fixture.ts';

const ourPause = 'en/sheets/our-pause.yaml';

test('a file name with a blank or a capital is told', () => {
	const [first] = problemsOf(
		new Map([...files, ['en/glossary/Time Out.mdx', files.get('en/glossary/flooding.mdx') ?? '']]),
	);
	expect(first).toBe(
		'en/glossary/Time Out.mdx:1:1 file-name Unexpected file name `Time Out`, expected at most 80 small letters, digits and single hyphens, for example `time-out`. The file name becomes the address: rename the file.',
	);
});

test('a file name that Windows keeps for itself is told', () => {
	const [first] = problemsOf(
		new Map([...files, ['en/glossary/con.mdx', files.get('en/glossary/flooding.mdx') ?? '']]),
	);
	expect(first).toBe(
		'en/glossary/con.mdx:1:1 reserved-name Unexpected file name `con`: Windows keeps it for itself, and nobody there could open the wiki. Choose another.',
	);
});

test('a sheet’s file name is its address, so it has an address’s shape', () => {
	const tree = new Map(files);
	tree.delete(ourPause);
	tree.set('en/sheets/Our Pause.yaml', files.get(ourPause) ?? '');
	expect(problemsOf(tree)).toContain(
		'en/sheets/Our Pause.yaml:1:1 file-name Unexpected file name `Our Pause`, expected at most 80 small letters, digits and single hyphens, for example `time-out`. The file name becomes the address: rename the file.',
	);
});
