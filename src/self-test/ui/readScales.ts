import type { ResultScale } from '../result.ts';
import type { ScaleName } from '../scaleNames.ts';

/** The scales as the page holds them. */
export function readScales(page: HTMLElement): ResultScale[] {
	const statements = [...page.querySelectorAll<HTMLElement>('[data-scale]')];
	const experiments = [...page.querySelectorAll<HTMLElement>('label[data-experiment]')];
	return [...Map.groupBy(statements, ({ dataset }) => dataset['scale'] as ScaleName)].map(([name, own]) => ({
		name,
		statements: own.map((one) => ({
			id: one.querySelector('input')?.name ?? '',
			reversed: one.dataset['reversed'] === undefined ? undefined : (true as const),
		})),
		experiments: experiments
			.filter(({ dataset }) => dataset['experiment'] === name)
			.map((one) => ({
				id: one.querySelector('input')?.value ?? '',
				when: one.dataset['when'] as 'low' | 'high',
			})),
	}));
}
