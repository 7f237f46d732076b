import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { referenceFiles } from './referenceFiles.ts';

/** `npm run reference`: writes the editors' reference, EDITORS.md and the schemas for their programs anew, and the list of licences. */
for (const [path, text] of referenceFiles()) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	console.log(`Wrote ${path}`);
}
