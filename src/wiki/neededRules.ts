/**
 * Takes out of a page's styles the rules of components that it doesn't show: those whose mark (`data-s…`) no element
 * bears. Components share a file of styles, so that a page gets more than it needs. What stands inside of `@` rules
 * is left alone.
 */
export function neededRules(html: string): string {
	const marks = new Set(
		[...html.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '').matchAll(/<[a-z][^<>]*>/g)].flatMap(([tag]) =>
			[...tag.matchAll(/\s(data-s[0-9a-z]+)(?=[\s=>/])/g)].map(([, mark = '']) => mark),
		),
	);
	return html.replace(
		/(<style[^>]*>)([\s\S]*?)(<\/style>)/g,
		(_whole, open: string, css: string, close: string) =>
			open +
			rulesOf(css)
				.filter((rule) => isNeeded(rule, marks))
				.join('') +
			close,
	);
}

function isNeeded(rule: string, marks: ReadonlySet<string>): boolean {
	const selector = rule.slice(0, rule.indexOf('{')).trim();
	if (selector.startsWith('@') || /[("']/.test(selector)) return true;
	return selector
		.split(',')
		.some((one) => (one.match(/data-s[0-9a-z]+/g) ?? []).every((mark) => marks.has(mark)));
}

/** The rules that stand in no other, with all that stands in them. */
function rulesOf(css: string): string[] {
	const rules: string[] = [];
	let depth = 0;
	let start = 0;
	for (let index = 0; index < css.length; index++) {
		if (css[index] === '{') depth++;
		else if (css[index] === '}' && --depth === 0) {
			rules.push(css.slice(start, index + 1));
			start = index + 1;
		}
	}
	return [...rules, css.slice(start)];
}
