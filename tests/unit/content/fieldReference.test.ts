import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referenceFiles } from '../../../scripts/referenceFiles.ts';
import { fieldRows, jsonSchemaOf } from '../../../src/content/authoring/fieldReference.ts';
import { collections, ofShape } from '../../../src/content/collections.ts';

for (const [path, text] of referenceFiles())
	test(`${path} is what the schemas and rules say (npm run reference renews it)`, () => {
		expect(readFileSync(path, 'utf8')).toBe(text);
	});

test('every field of an article, a question and a term is described for a writer', () => {
	for (const name of ['articles', 'faqs', 'glossary'] as const)
		for (const row of fieldRows(jsonSchemaOf(collections[name].schema)))
			expect(row.split('|')[3]?.trim().length, row).toBeGreaterThan(12);
});

test('every YAML list has its schema in the settings for VS Code', () => {
	const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
		'yaml.schemas': Record<string, string>;
	};
	for (const name of ofShape('list'))
		expect(settings['yaml.schemas'][`./.vscode/schemas/${name}.json`], name).toBe(`content/en/${name}.yaml`);
});
