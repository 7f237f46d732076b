import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shipped } from '../../../scripts/thirdParty.ts';

/** That THIRD-PARTY.md is up to date is looked at with the other files that `npm run reference` makes. */
test('every package that a script of the pages asks for has its notice in the site', () => {
	const rooms = ['browser', 'search/query', 'search/ui', 'self-test', 'playbook', 'offline', 'components'];
	const files = rooms.flatMap((room) =>
		readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts') && !file.includes('integration'))
			.map((file) => `src/${room}/${file}`),
	);
	const asked = files.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/^import .*from '([^.':][^':]*)'/gm)].map(([, name]) => name),
	);
	expect([...new Set([...asked, 'pagefind'])].sort()).toEqual(Object.keys(shipped).sort());
});
