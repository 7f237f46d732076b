import { shareCode } from '../../wiki/selfTest/shareCode.ts';
import { drawWords } from './drawWords.ts';

/** What is ticked, as it will be seen. */
export function wireShare(box: HTMLElement, say: (key: string) => void) {
	const ticked = () => [...box.querySelectorAll<HTMLInputElement>('[name=share]:checked')];
	const texts = () => ticked().map((input) => input.nextElementSibling?.textContent ?? '');
	const note = box.querySelector('.note');
	box.addEventListener('change', () => preview(box, texts()));
	const whenTicked = (name: string, run: () => Promise<string>) =>
		box.querySelector(`[name=${name}]`)?.addEventListener('click', () => {
			if (ticked().length === 0) say('nothing');
			else void run().then(say, () => say('refused'));
		});
	const copy = (text: string) => navigator.clipboard.writeText(text).then(() => 'copied');
	const asText = () =>
		note?.textContent
			?.replace(/[\t ]+/g, ' ')
			.replace(/\n\s*/g, '\n')
			.trim() ?? '';
	whenTicked('share-link', () => {
		const code = shareCode(ticked().map(({ value }) => value));
		return copy(`${new URL(box.dataset['to'] ?? '', location.href).href}#${code}`);
	});
	whenTicked('share-words', () => copy(asText()));
	whenTicked('share-picture', async () => {
		const title = box.closest<HTMLElement>('self-test')?.dataset['pictureTitle'] ?? '';
		await drawWords(title, texts());
		return 'saved';
	});
}

/** Ticks what is shared by default: the strengths, and one request that fits. */
export function tickDefaults(box: HTMLElement, focus: string | undefined) {
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
