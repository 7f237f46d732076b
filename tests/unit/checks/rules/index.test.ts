import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FileRule, RuleDoc } from '../../../../src/checks/problem.ts';
import { contentRules, docs, fileRules, lastFileRules } from '../../../../src/checks/rules/index.ts';

const folder = 'src/checks/rules';
const names = readdirSync(folder).filter((name) => name !== 'index.ts');
const known: readonly unknown[] = [...fileRules, ...lastFileRules, ...contentRules];

test('every rule of the folder is run, and every name stands in one file only', async () => {
	expect(names.length).toBeGreaterThan(40);
	for (const name of names) {
		const path = `../../../../${folder}/${name}`;
		const module = (await import(path)) as { run?: FileRule; doc?: RuleDoc };
		if (module.run) expect(known, name).toContain(module.run);
		for (const [rule, text] of Object.entries(module.doc ?? {}))
			expect(docs[rule as keyof typeof docs], `${rule} in ${name}`).toBe(text);
	}
});
