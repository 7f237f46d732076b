import type { Strings } from '../../i18n/index.ts';
import type { SheetData } from '../../content/schemas/sheet.ts';
import type { FormattedSource } from '../../content/citations.ts';
import type { Phrase } from '../../content/text/phrase.ts';

/** What a text needs of the wiki around it to be written down as Markdown. */
export interface TwinContext {
	t: Strings;
	/** The page's own path, for links to a place on it. */
	path: string;
	/** A path of the wiki with scheme and host. */
	absolute: (path: string) => string;
	longDay: (day: string) => string;
	source: (id: string) => FormattedSource;
	phrase: (id: string) => Phrase;
	sheet: (id: string) => Pick<SheetData, 'title' | 'minutes' | 'who'>;
	/** A situation's title. */
	situation: (id: string) => string;
	/** The day of the build: a page past its check says so. */
	today: string;
}
