import { scopeMark } from './shortScopes.ts';

/** What a scope's rules ask of an element: its name, one of its classes, or nothing else. */
interface Asked {
	tags: Set<string>;
	classes: Set<string>;
	any: boolean;
}

/**
 * Takes a component's scope (`data-astro-cid-…`) from every element that no rule of the page's styles can mean: a
 * component marks all its elements, its rules a few. A page of five hundred marks loses the most of them.
 */
export function neededScopes(html: string): string {
	const asked = askedOf(
		[...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css).join('\n'),
	);
	return html.replace(
		/<([a-z][\w-]*)((?:\s[^<>"]*(?:"[^"]*"[^<>"]*)*)?)>/g,
		(whole, tag: string, rest: string) => {
			if (!rest.includes('data-astro-cid-')) return whole;
			const classes = /\sclass="([^"]*)"/.exec(rest)?.[1]?.split(/\s+/) ?? [];
			const kept = rest.replace(markOfElement, (mark, scope: string) =>
				isAsked(asked.get(scope), tag, classes) ? mark : '',
			);
			return `<${tag}${kept}>`;
		},
	);
}

const markOfElement = new RegExp(`\\s(${scopeMark})(?:="true"|="")?(?=\\s|/|$)`, 'g');
const markedCompound = new RegExp(`([^\\s{}>+~,;]*)\\[(${scopeMark})\\]`, 'g');

/** Pages of one kind have the same styles: they are read once. */
const known = new Map<string, Map<string, Asked>>();

const isAsked = (scope: Asked | undefined, tag: string, classes: readonly string[]) =>
	scope !== undefined &&
	(scope.any || scope.tags.has(tag) || classes.some((name) => scope.classes.has(name)));

/** Reads each compound selector that ends in a scope. One in round brackets may mean any element. */
function askedOf(css: string): Map<string, Asked> {
	const earlier = known.get(css);
	if (earlier) return earlier;
	const asked = new Map<string, Asked>();
	for (const [, compound = '', scope = ''] of css.matchAll(markedCompound)) {
		const entry = asked.get(scope) ?? { tags: new Set(), classes: new Set(), any: false };
		asked.set(scope, entry);
		const tag = /^[a-z][\w-]*/.exec(compound)?.[0];
		const classes = [...compound.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
		if (/[()]/.test(compound) || (tag === undefined && classes.length === 0)) entry.any = true;
		if (tag !== undefined) entry.tags.add(tag);
		else for (const name of classes) entry.classes.add(name);
	}
	known.set(css, asked);
	return asked;
}
