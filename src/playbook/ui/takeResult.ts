import { keeping } from '../../i18n/keeping.ts';
import type { NewItem } from '../playbook.ts';
import { addTo } from './addTo.ts';
import { phraseItem } from './phraseItem.ts';

/** The thing for this week and the sentence that goes with it, as the beginning of a playbook. */
export function takeResult(test: HTMLElement): Promise<string> {
	const chosen = test.querySelector<HTMLElement>('label[data-experiment]:not([data-off]):has(:checked)');
	const scale =
		chosen?.dataset['experiment'] ??
		test.querySelector<HTMLElement>('[data-focus]:not([data-off])')?.dataset['focus'];
	const more = test.querySelector(`[data-more="${scale}"]`);
	const quote = more?.querySelector<HTMLElement>('blockquote');
	const limit = more?.querySelector('.limit')?.textContent?.trim();
	const items: NewItem[] = [
		...(chosen ? [{ kind: 'plan' as const, title: keeping.week, text: chosen.textContent.trim() }] : []),
		...(quote ? [phraseItem(quote, limit)] : []),
	];
	return addTo(items, test.querySelector('[name=playbook]')?.parentElement ?? test);
}
