import { xml, xmlFile } from './xml.ts';

interface Engine {
	/** At most 16 characters: it stands in the browser's menus. */
	shortName: string;
	description: string;
	/** The search page with `{searchTerms}` where the words go. */
	template: string;
	icon: string;
	self: string;
}

/** A description of the search for browsers (OpenSearch 1.1). */
export const openSearch = ({ shortName, description, template, icon, self }: Engine) =>
	xmlFile(
		xml(
			'OpenSearchDescription',
			[
				xml('ShortName', shortName),
				xml('Description', description),
				xml('InputEncoding', 'UTF-8'),
				xml('Image', icon, { type: 'image/svg+xml', width: '16', height: '16' }),
				xml('Url', '', { type: 'text/html', method: 'get', template }),
				xml('Url', '', { type: 'application/opensearchdescription+xml', rel: 'self', template: self }),
			],
			{ xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
		),
	);
