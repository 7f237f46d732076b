import { readFileSync } from 'node:fs';
import { docs } from '../src/checks/rules/index.ts';
import { collections } from '../src/content/collections.ts';
import { attributeRows, fieldRows, jsonSchemaOf } from '../src/content/authoring/fieldReference.ts';
import { vocabulary } from '../src/content/vocabulary.ts';
import { editorsGuide } from './editorsGuide.ts';
import { notices, thirdParty } from './thirdParty.ts';

/** Every file that is made from the schemas and the rules: its path from the project's root, its text. */
export function referenceFiles(): Map<string, string> {
	const template = readFileSync('scripts/editorsGuide.template.md', 'utf8');
	const files = new Map([
		['content/README.md', reference()],
		['EDITORS.md', editorsGuide(template, docs)],
		['THIRD-PARTY.md', thirdParty()],
		['public/third-party.txt', notices()],
	]);
	for (const [name, { schema, shape }] of Object.entries(collections)) {
		const one = jsonSchemaOf(schema);
		const whole = shape === 'list' ? { type: 'array', items: one } : one;
		files.set(`.vscode/schemas/${name}.json`, `${JSON.stringify(whole, null, '\t')}\n`);
	}
	return files;
}

function reference(): string {
	const parts = Object.values(collections).map(({ schema, heading, files }) => {
		const rows = fieldRows(jsonSchemaOf(schema)).join('\n');
		return `## ${heading}: \`${files}\`\n\n| Field | Needed | What it holds |\n| --- | --- | --- |\n${rows}\n`;
	});
	const components = Object.entries(vocabulary).map(([name, entry]) => {
		const where = `Stands ${entry.form === 'block' ? 'alone, as a block' : 'in the text'}; in ${entry.in.join(', ')}.`;
		const rows = attributeRows(entry);
		return `### \`<${name}>\`\n\n${where}\n${rows.length === 0 ? '' : `\n| Attribute | Needed | Value |\n| --- | --- | --- |\n${rows.join('\n')}\n`}`;
	});
	return `<!-- Made from src/content/schemas and src/content/vocabulary.ts by: npm run reference. Change the descriptions there, not here. -->

# What stands in this folder, field by field

One file an article, a question, a term, a sheet or a source; the file name becomes the address. How to write one, with examples: CONTRIBUTING.md. What the checker's messages mean: EDITORS.md.

${parts.join('\n')}
## The writers' vocabulary

Everything that may stand in a text besides Markdown. All values stand between straight double quotes.

${components.join('\n')}`;
}
