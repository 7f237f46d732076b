import type { RuleText } from '../src/checks/ruleDoc.ts';

/** EDITORS.md: the template's text, and in each part the rules that say they belong there, from their docs. */
export function editorsGuide(template: string, docs: Readonly<Record<string, RuleText>>): string {
	const names = Object.keys(docs);
	const [intro = '', ...parts] = template.trimEnd().split(/^(?=## )/m);
	const titled = parts.map((text) => ({ text, title: text.slice(3, text.indexOf('\n')) }));
	const lost = names.filter((name) => !titled.some(({ title }) => title === docs[name]?.part));
	if (lost.length > 0) throw new Error(`No part of the template for the rules ${lost.join(', ')}.`);
	const whole = titled.map(({ text, title }) => {
		const own = names.filter((name) => docs[name]?.part === title);
		return [text.trimEnd(), ...own.map((name) => section(name, docs[name] as RuleText))].join('\n\n');
	});
	return `${note}\n\n${intro}${whole.join('\n\n')}\n`;
}

const note =
	'<!-- Made from src/checks/rules and scripts/editorsGuide.template.md by: npm run reference. Change the texts there, not here. -->';

const section = (name: string, { what, as, bad, mend, good }: RuleText) =>
	`### ${name}\n\n${what}\n\n${fenced(as, bad)}\n\n${mend}\n\n${fenced(as, good)}`;

const fenced = (as: RuleText['as'], text: string) => `\`\`\`${as === 'path' ? '' : as}\n${text}\n\`\`\``;
