import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslRecord } from '../src/content/authoring/sourceRecord.ts';

/**
 * The one record in a pasted BibTeX, RIS or CSL-JSON text. Throws, in words for people, where there is none or more
 * than one. Nothing is looked up: a bare DOI or address is refused, since it would have to be asked of another host.
 */
export async function readCitation(text: string): Promise<CslRecord> {
	const pasted = text.replace(/^\uFEFF/, '').trim();
	if (!/^(?:@|TY {2}-|[[{])/.test(pasted))
		throw new Error(
			'This is no citation record: expected BibTeX (begins with @), RIS (begins with “TY  -”) or CSL-JSON (begins with { or [).',
		);
	let records: CslRecord[];
	try {
		records = new Cite(pasted).data as CslRecord[];
	} catch (error) {
		throw new Error(`This record can't be read: ${(error as Error).message.split('\n')[0]}`);
	}
	const [record] = records;
	if (record === undefined) throw new Error('This record holds nothing.');
	if (records.length > 1)
		throw new Error(`These are ${records.length} records, expected one: paste them one by one.`);
	return record;
}
