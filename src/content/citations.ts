import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import CSL from 'citeproc';
import type { SourceData } from './schemas/source.ts';

/** A source as the pages show it. */
export interface FormattedSource {
	id: string;
	/** In brackets: `Coan et al., 2006`. */
	label: string;
	/** In the sentence: `Coan et al. (2006)`. */
	textLabel: string;
	/** One entry of the reference list, as HTML without links. */
	reference: string;
	/** Its place in an alphabetical list. */
	rank: number;
	/** Where it can be read. */
	url: string | undefined;
}

/**
 * Formats each source once, in the style of the APA (7th edition).
 * One engine for the whole build: a fresh one a page costs half a second.
 */
export function formatSources(records: readonly SourceData[]): Map<string, FormattedSource> {
	const byId = new Map(records.map((record) => [record.id, toItem(record)]));
	const engine = createEngine(byId);
	engine.updateItems([...byId.keys()]);
	const [order, entries] = engine.makeBibliography();
	return new Map(
		order.entry_ids.map(([id = ''], rank) => {
			const record = byId.get(id);
			const label = inBrackets(engine.makeCitationCluster([{ id }]));
			const author = inBrackets(engine.makeCitationCluster([{ id, 'author-only': true }]));
			const year = label.slice(label.lastIndexOf(', ') + 2);
			const formatted: FormattedSource = {
				id,
				label,
				textLabel: `${author.replace(' &amp; ', ' and ')} (${year})`,
				reference: tidy(entries[rank] ?? ''),
				rank,
				url: record?.DOI ? `https://doi.org/${record.DOI}` : record?.URL,
			};
			return [id, formatted];
		}),
	);
}

/** A record as the engine wants it: without our own fields, and without the address, which the page links itself. */
function toItem({ custom: _custom, note: _note, ...record }: SourceData) {
	return record;
}

function createEngine(items: ReadonlyMap<string, object>) {
	const require = createRequire(import.meta.url);
	const read = (name: string): Record<string, string> =>
		JSON.parse(readFileSync(require.resolve(`@citation-js/plugin-csl/lib/${name}.json`), 'utf8')) as Record<
			string,
			string
		>;
	const style = read('styles')['apa'];
	const locale = read('locales')['en-US'];
	if (style === undefined || locale === undefined)
		throw new Error('The APA style is missing from @citation-js/plugin-csl.');
	return new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: (id) => items.get(id) }, style);
}

const inBrackets = (cluster: string) =>
	etAl(cluster.replace(/^\(|\)$/g, '')).replace(/, et al\./g, ' et al.');

/** A reference without its wrapper, and without the address that the page adds as a link. */
const tidy = (entry: string) =>
	etAl(
		entry
			.replace(/<\/?div[^>]*>/g, '')
			.replace(/\s*https?:\/\/\S+\s*$/, '')
			.replace(/\s+/g, ' ')
			.trim(),
	);

/** A last author `et al.` is no person: no ampersand before it, no second full stop behind. */
const etAl = (text: string) =>
	text
		.replaceAll('&#38;', '&amp;')
		.replace(/,? (?:&amp;|…) et al\.+/g, ', et al.')
		.replaceAll('et al..', 'et al.');
