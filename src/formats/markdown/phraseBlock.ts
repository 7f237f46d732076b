import type { Blockquote } from 'mdast';
import { address } from '../../content/addresses.ts';
import { capital } from '../../content/text/capital.ts';
import type { Phrase } from '../../content/text/phrase.ts';
import type { TwinContext } from './context.ts';
import { link, paragraph, quote, strong } from './nodes.ts';

interface Around {
	/** The limit of its article, where the phrase stands outside of it. */
	guard?: string | undefined;
}

/** A phrase to try: when, the words, what they are said instead of, and its limits. */
export function phraseBlock(
	phrase: Phrase,
	{ t, absolute, situation }: TwinContext,
	{ guard }: Around = {},
): Blockquote {
	const { text, when, insteadOf, tone, avoidIf } = phrase;
	const asides = [
		insteadOf && `${capital(t.phrase.insteadOf)} “${insteadOf}”`,
		tone && t.phrase.tone(tone),
		avoidIf && `${t.phrase.notIf} ${avoidIf}`,
	].filter((aside) => aside !== undefined && aside !== '');
	return quote(
		paragraph(strong(t.phrase.label), ` · ${when ?? situation(phrase.situation)}`),
		...(guard === undefined
			? []
			: [
					paragraph(strong(`${t.guard.label}:`), ` ${guard} `, link(t.guard.getHelp, absolute(address.help))),
				]),
		paragraph(`“${text}”`),
		...asides.map((aside) => paragraph(`${aside}.`.replace(/([.!?]”?)\.$/, '$1'))),
	);
}
