import { isSameNumber } from '../../content/text/lookAlikeWords.ts';
import { isOf } from '../source/content.ts';
import { problemOf, valueAt, type FileRule, type RuleDoc } from '../problem.ts';

export const doc = {
	'help-number': {
		severity: 'error',
		part: 'Truth and care',
		message: ({ found, why }: { found: string; why: string }) => `Unexpected number \`${found}\`. ${why}`,
		what: 'A number of a help line that hardly helps: one for which callers pay a lot, one too short to reach anybody, or one in its words that is not the one that is called.',
		as: 'yaml',
		in: 'en/help-lines.yaml',
		bad: 'call: 0900 123 456',
		mend: "Look it up once more on the service's own page.",
		good: 'call: 0800 123 456',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** Numbers of help lines: no expensive ones, and no others in a line's words than those it gives. */
export const run: FileRule = ({ file, entries }) =>
	entries.flatMap((entry) => {
		if (!isOf(entry, 'help-lines') || !entry.data) return [];
		const { country, kind, call, whatsapp, text } = entry.data;
		const own = [call, whatsapp, text].filter((one) => typeof one === 'string');
		const tell = (key: string, found: string, why: string) =>
			problem('help-number', file, valueAt(entry, key), { found, why });
		const called = (
			[
				['call', call],
				['whatsapp', whatsapp],
			] as const
		).flatMap(([key, number]) => {
			if (typeof number !== 'string') return [];
			const digits = number.replace(/\D/g, '');
			if (digits.length === 2 && !urgent.has(String(kind)))
				return [tell(key, number, 'Expected three digits or more: only those for emergencies have two.')];
			return isExpensive(digits, String(country)) ? [tell(key, number, expensive)] : [];
		});
		const worded = (['name', 'area', 'for', 'hours', 'cost'] as const).flatMap((key) => {
			const words = entry.data?.[key];
			const numbers = typeof words === 'string' ? (words.match(/\+?\d(?:[ ()./-]{0,2}\d){6,}/g) ?? []) : [];
			const other = numbers.find(
				(number) => !own.some((one) => numbersIn(one).some((o) => isSameNumber(o, number))),
			);
			return other === undefined ? [] : [tell(key, other, another)];
		});
		return [...called, ...worded];
	});

const urgent = new Set(['emergency', 'abuse', 'crisis', 'children', 'victims']);

const expensive =
	'Calls to it cost a lot, and nobody in danger should pay. Expected the number that its own page gives.';
const another =
	'The line’s `call`, `text` or `whatsapp` says another. Expected the same in both, or none in the words.';

const numbersIn = (text: string) => text.match(/\+?\d(?:[ ()./-]{0,2}\d)+/g) ?? [];

/** What callers pay a third party for, by country, as the number is dialled there. */
const premium: Readonly<Record<string, RegExp>> = {
	GB: /^(?:44|0)(?:9|87[0-3])|^118/,
	IE: /^(?:353)?15[1-9]\d|^118/,
	US: /^1?(?:900|976)\d{7}$/,
	CA: /^1?(?:900|976)\d{7}$/,
	AU: /^(?:61)?(?:190|188)/,
	NZ: /^(?:64|0)900/,
};

const isExpensive = (digits: string, country: string) =>
	digits.length >= 7 && (premium[country] ?? /^0(?:90[0-9]|89[0-9])/).test(digits);
