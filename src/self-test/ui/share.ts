import type { Result } from '../result.ts';
import { shareCode } from '../shareCode.ts';
import { drawWords } from './drawWords.ts';

/** What is ticked, as it will be seen. */
export function wireShare(box: HTMLElement, say: (key: string) => void) {
	const ticked = () => [...box.querySelectorAll<HTMLInputElement>('[name=share]:checked')];
	const texts = () => ticked().map((input) => input.nextElementSibling?.textContent ?? '');
	const note = box.querySelector('.note');
	const plain = box.querySelector<HTMLTextAreaElement>('[name=plain]');
	const hidePlain = () => plain?.toggleAttribute('hidden', true);
	box.addEventListener('change', () => {
		preview(box, texts());
		hidePlain();
	});
	box.closest('form')?.addEventListener('reset', () => {
		delete box.dataset['result'];
		preview(box, []);
		hidePlain();
	});
	const whenTicked = (name: string, run: () => Promise<string>, otherwise = 'refused') =>
		box.querySelector(`[name=${name}]`)?.addEventListener('click', () => {
			if (ticked().length === 0) say('nothing');
			else void run().then(say, () => say(otherwise));
		});
	/** What was to be copied stands there too: where copying is refused, the reader copies it from there. */
	const copy = async (text: string) => {
		if (plain) {
			plain.value = text;
			plain.hidden = false;
		}
		try {
			await navigator.clipboard.writeText(text);
		} catch (error) {
			plain?.select();
			throw error;
		}
		return 'copied';
	};
	const asText = () =>
		note?.textContent
			?.replace(/[\t ]+/g, ' ')
			.replace(/\n\s*/g, '\n')
			.trim() ?? '';
	whenTicked('share-link', async () => {
		const code = shareCode(ticked().map(({ value }) => value));
		return copy(`${new URL(box.dataset['to'] ?? '', location.href).href}#${code}`);
	});
	whenTicked('share-words', () => copy(asText()));
	whenTicked(
		'share-picture',
		async () => {
			const title = box.closest<HTMLElement>('self-test')?.dataset['pictureTitle'] ?? '';
			await drawWords(title, texts());
			return 'saved';
		},
		'notdrawn',
	);
}

/**
 * Ticks what is shared by default: the strengths, and one request that fits. What the reader ticked stays as long as
 * the result is the same.
 */
export function tickDefaults(box: HTMLElement, { strengths, focus }: Result) {
	const result = [...strengths, focus].join(' ');
	if (box.dataset['result'] === result) return;
	box.dataset['result'] = result;
	const usual = [
		...box.querySelectorAll('[data-strength]:not([data-off]) input'),
		box.querySelector(`[data-request="${focus}"] input`),
	];
	for (const input of box.querySelectorAll<HTMLInputElement>('[name=share]'))
		input.checked = usual.includes(input);
	box.dispatchEvent(new Event('change'));
}

function preview(box: HTMLElement, texts: readonly string[]) {
	const items = texts.map((text) => {
		const item = document.createElement('li');
		item.textContent = text;
		return item;
	});
	box.querySelector('.lines-shared')?.replaceChildren(...items);
}
