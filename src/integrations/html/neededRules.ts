import { scopeMark } from './shortScopes.ts';

/**
 * Takes out of a page's styles the rules of components that it doesn't show: those whose mark (`data-astro-cid-…`) no
 * element bears. Components share a file of styles, so that a page gets more than it needs. What stands inside of `@`
 * rules is left alone.
 */
export function neededRules(html: string): string {
	const marks = new Set<string>();
	for (const [, mark = ''] of html.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '').matchAll(markOfElement))
		marks.add(mark);
	return html.replace(
		/(<style[^>]*>)([\s\S]*?)(<\/style>)/g,
		(_whole, open: string, css: string, close: string) =>
			open +
			rulesOf(css)
				.filter(
					({ wants }) => wants === 'nothing' || wants.some((one) => one.every((mark) => marks.has(mark))),
				)
				.map(({ text }) => text)
				.join('') +
			close,
	);
}

const markOfElement = new RegExp(`\\s(${scopeMark})(?=[\\s=>/])`, 'g');
const markInRule = new RegExp(scopeMark, 'g');

interface Rule {
	text: string;
	/** The marks of each of its selectors; nothing where it is left alone. */
	wants: string[][] | 'nothing';
}

/** Pages of one kind have the same styles: they are read once. */
const known = new Map<string, Rule[]>();

function rulesOf(css: string): Rule[] {
	const rules = known.get(css) ?? outerRules(css).map((text) => ({ text, wants: wantsOf(text) }));
	known.set(css, rules);
	return rules;
}

function wantsOf(rule: string): Rule['wants'] {
	const selector = rule.slice(0, rule.indexOf('{')).trim();
	if (selector.startsWith('@') || /[("']/.test(selector)) return 'nothing';
	return selector.split(',').map((one) => one.match(markInRule) ?? []);
}

/** The rules that stand in no other, with all that stands in them. */
function outerRules(css: string): string[] {
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
