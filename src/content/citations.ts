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
	const byId = new Map(records.map((record) => [record.id, record]));
	const engine = createEngine(new Map(records.map((record) => [record.id, toItem(record)])));
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
				label: ownSigns(label),
				textLabel: ownSigns(`${author.replace(' &amp; ', ' and ')} (${year})`),
				reference: ownSigns(tidy(entries[rank] ?? '')),
				rank,
				url: record?.DOI ? `https://doi.org/${record.DOI}` : record?.URL,
			};
			return [id, formatted];
		}),
	);
}

/**
 * Formats sources one at a time, to see that each of them can be. Throws where one can't; what it throws may be any
 * error of the engine's, which expects more of a record than it says.
 */
export function sourceFormatter(): (record: SourceData) => string {
	const items = new Map<string, object>();
	const engine = createEngine(items);
	return (record) => {
		items.clear();
		items.set(record.id, toItem(record));
		engine.updateItems([record.id]);
		engine.makeCitationCluster([{ id: record.id }]);
		return tidy(engine.makeBibliography()[1][0] ?? '');
	};
}

/** A record as the engine wants it: without our own fields, without the addresses, which the page links itself. */
const toItem = ({ custom: _custom, note: _note, DOI: _doi, URL: _url, ...record }: SourceData) =>
	asText(record) as object;

/**
 * The engine stumbles over numbers where it expects texts. And it writes `&amp;` both for a sign of the record's and for
 * the one that it sets between two names: the record's is told from it by a sign that no content can hold.
 */
function asText(value: unknown, key = ''): unknown {
	if (key === 'date-parts') return value;
	if (typeof value === 'number') return String(value);
	if (typeof value === 'string') return value.replaceAll('&', ampersand);
	if (Array.isArray(value)) return value.map((one) => asText(one));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asText(inner, name)]));
}

const ampersand = '\uE000';

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

const ownSigns = (html: string) => html.replaceAll(ampersand, '&amp;');

/** A reference without its wrapper. */
const tidy = (entry: string) =>
	etAl(
		entry
			.replace(/<\/?div[^>]*>/g, '')
			.replace(/\s+/g, ' ')
			.trim(),
	);

/** A last author `et al.` is no person: no ampersand before it, no second full stop behind. */
const etAl = (text: string) =>
	text
		.replaceAll('&#38;', '&amp;')
		.replace(/,? (?:&amp;|…) et al\.+/g, ', et al.')
		.replaceAll('et al..', 'et al.');
