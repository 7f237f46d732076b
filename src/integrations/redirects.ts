import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../checks/content.ts';
import { href } from '../site.ts';
import { machineAddress } from '../wiki/addresses.ts';
import { hostRules } from '../wiki/moved.ts';
import { movedIn } from '../checks/movedIn.ts';

/** Writes the rules by which a host leads old addresses on. The content is asked for once it has been checked. */
export function redirects(content: () => Content): AstroIntegration {
	return {
		name: 'redirects',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const rules = hostRules(movedIn(content()), { href, twin: machineAddress.twin });
				writeFileSync(fileURLToPath(new URL('_redirects', dir)), rules);
			},
		},
	};
}
