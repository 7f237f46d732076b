import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { reportUrl } from '../../../src/content/authoring/repository.ts';

interface Field {
	type: string;
	id?: string;
	attributes: { label?: string; options?: string[] };
	validations?: { required: boolean };
}

test('“Report a mistake” opens a form that is there, fills in a field it has, and the form asks for the reason', () => {
	const url = new URL(reportUrl({ repository: 'https://host/wiki', branch: 'main' }, 'https://w/a/'));
	const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${url.searchParams.get('template')}`, 'utf8')) as {
		body: Field[];
	};
	const ids = form.body.flatMap(({ id }) => id ?? []);
	const filled = [...url.searchParams.keys()].filter((key) => key !== 'template' && key !== 'title');
	expect(filled).toEqual(['page']);
	expect(ids).toEqual(['page', 'reason', 'what']);
	const reason = form.body.find(({ id }) => id === 'reason');
	expect(reason?.type).toBe('dropdown');
	expect(reason?.validations?.required).toBe(true);
	expect(reason?.attributes.options?.length).toBeGreaterThan(2);
});
