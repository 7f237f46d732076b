import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { offlineAddress } from '../../content/addresses.ts';
import { t } from '../../i18n/index.ts';
import { headerRules } from '../../integrations/hosting/headerRules.ts';
import { sizeMark, workerFile } from '../precache.ts';
import { precachedAddress, leadsOn } from './precachedAddress.ts';
import { precacheManifest } from './precacheManifest.ts';
import { codeOf, workerText } from './workerText.ts';

/** Writes the list of what can be kept into the worker's file, and its size into the page that offers it. */
export function writePrecacheManifest(built: string, base: string): { files: number; megabytes: number } {
	const contents = readAnswers(built);
	const bytes = [...contents.values()].reduce((sum, { length }) => sum + length, 0);
	const megabytes = Math.ceil(bytes / 1_000_000);
	const offer = offlineAddress.page.slice(1);
	const page = contents.get(offer);
	if (!page) throw new Error(`The build made no page ${offlineAddress.page}.`);
	const sizedPage = Buffer.from(page.toString().replaceAll(sizeMark, String(megabytes)));
	contents.set(offer, sizedPage);
	writeFileSync(join(built, offer, 'index.html'), sizedPage);

	const file = join(built, workerFile);
	const code = codeOf(readFileSync(file, 'utf8'));
	if (/\b(?:import|export)\b/.test(code))
		throw new Error(
			`${workerFile} imports or exports something: src/offline/worker/worker.ts may share nothing but types with the pages’ scripts, since not every browser can start a worker that imports.`,
		);
	const precache = precacheManifest(contents, {
		base,
		code,
		headers: precachedHeaders,
		notHere: offlineAddress.notHere.slice(1),
		older: `<p class="page small">${t.offline.older.text} <a href="${base}${offer}">${t.offline.older.link}</a></p>`,
	});
	writeFileSync(file, workerText(precache, code));
	return { files: contents.size, megabytes };
}

function readAnswers(built: string): Map<string, Buffer> {
	const contents = new Map<string, Buffer>();
	for (const item of readdirSync(built, { recursive: true, withFileTypes: true })) {
		if (!item.isFile()) continue;
		const path = join(item.parentPath, item.name);
		const address = precachedAddress(path.slice(built.length).replaceAll('\\', '/').replace(/^\//, ''));
		if (address === undefined) continue;
		const bytes = readFileSync(path);
		if (!(item.name.endsWith('.html') && leadsOn(bytes.toString()))) contents.set(address, bytes);
	}
	return contents;
}

/** What a file is, and what hosts are to say with every file. */
const precachedHeaders = [
	'Content-Type',
	...headerRules([]).flatMap(({ path, headers }) => (path === '/*' ? Object.keys(headers) : [])),
];
