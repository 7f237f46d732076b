import { capital } from '../text/capital.ts';
import { newFileUrl } from './repository.ts';
import { articleStub, termStub } from './stubs.ts';

/** A reference or link that leads nowhere, as the checker tells it: what was expected there, and what was found. */
interface Dead {
	rule: string;
	expected?: string;
	found?: string;
}

/**
 * The host's form for the term or article that a dead reference asks for, begun with its template; undefined where
 * the reference asks for another thing, or for a name that no file could have.
 */
export function newPageUrl(
	{ rule, expected, found = '' }: Dead,
	site: { repository: string; branch: string },
	today: string,
): string | undefined {
	const asked =
		rule === 'dead-reference' ? { expected, slug: found } : rule === 'dead-link' ? ofLink(found) : undefined;
	if (asked === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(asked.slug)) return undefined;
	const words = asked.slug.replaceAll('-', ' ');
	if (asked.expected === 'term')
		return newFileUrl(site, `content/en/glossary/${asked.slug}.mdx`, termStub(words));
	const title = capital(words);
	return asked.expected === 'article'
		? newFileUrl(
				site,
				`content/en/articles/${asked.slug}.mdx`,
				articleStub(title, { today, topic: 'safety' }),
			)
		: undefined;
}

function ofLink(url: string) {
	const [, room, slug = ''] = /^\/(articles|glossary)\/([^/#]+)\/?(?:#.*)?$/.exec(url) ?? [];
	return room === undefined ? undefined : { expected: room === 'articles' ? 'article' : 'term', slug };
}
