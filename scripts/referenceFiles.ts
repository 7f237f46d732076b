import { readFileSync } from 'node:fs';
import { docs } from '../src/checks/rules/index.ts';
import { lists } from '../src/checks/source/content.ts';
import { schemas } from '../src/content/schemas/index.ts';
import { attributeRows, fieldRows, jsonSchemaOf } from '../src/content/authoring/fieldReference.ts';
import { vocabulary } from '../src/content/vocabulary.ts';
import { editorsGuide } from './editorsGuide.ts';

/** Where a collection's files stand, and what it is in words. */
const places: Readonly<Record<string, string>> = {
	articles: 'Articles: `en/articles/<name>.mdx`',
	faqs: 'Questions: `en/faqs/<name>.mdx`',
	glossary: 'Terms: `en/glossary/<name>.mdx`',
	sheets: 'Sheets: `en/sheets/<name>.yaml`',
	'self-test': 'Scales of the self-test: `en/self-test/<scale>.yaml`',
	sources: 'Sources: `sources/<id>.json`',
};

/** Every file that is made from the schemas and the rules: its path from the project's root, its text. */
export function referenceFiles(): Map<string, string> {
	const template = readFileSync('scripts/editorsGuide.template.md', 'utf8');
	const files = new Map([
		['content/README.md', reference()],
		['EDITORS.md', editorsGuide(template, docs)],
	]);
	for (const [name, schema] of Object.entries(schemas)) {
		const one = jsonSchemaOf(schema);
		const whole = isList(name) ? { type: 'array', items: one } : one;
		files.set(`.vscode/schemas/${name}.json`, `${JSON.stringify(whole, null, '\t')}\n`);
	}
	return files;
}

const isList = (name: string) => (lists as readonly string[]).includes(name);

function reference(): string {
	const collections = Object.entries(schemas).map(([name, schema]) => {
		const rows = fieldRows(jsonSchemaOf(schema)).join('\n');
		return `## ${places[name] ?? `List: \`en/${name}.yaml\``}\n\n| Field | Needed | What it holds |\n| --- | --- | --- |\n${rows}\n`;
	});
	const components = Object.entries(vocabulary).map(([name, entry]) => {
		const where = `Stands ${entry.form === 'block' ? 'alone, as a block' : 'in the text'}; in ${entry.in.join(', ')}.`;
		const rows = attributeRows(entry);
		return `### \`<${name}>\`\n\n${where}\n${rows.length === 0 ? '' : `\n| Attribute | Needed | Value |\n| --- | --- | --- |\n${rows.join('\n')}\n`}`;
	});
	return `<!-- Made from src/content/schemas and src/content/vocabulary.ts by: npm run reference. Change the descriptions there, not here. -->

# What stands in this folder, field by field

One file an article, a question, a term, a sheet or a source; the file name becomes the address. How to write one, with examples: CONTRIBUTING.md. What the checker's messages mean: EDITORS.md.

${collections.join('\n')}
## The writers' vocabulary

Everything that may stand in a text besides Markdown. All values stand between straight double quotes.

${components.join('\n')}`;
}
