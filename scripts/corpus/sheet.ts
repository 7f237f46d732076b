import { yamlFields } from './markup.ts';
import type { Tools } from './plan.ts';
import { capital, createWriter } from './writer.ts';

/** Something to fill in, with a part of each kind. */
export function writeSheet(article: string, tools: Tools): string {
	const writer = createWriter(tools);
	return yamlFields({
		title: capital(writer.fragment(4, 60)),
		description: writer.prose({ chars: [60, 160] }),
		kind: 'agreement',
		order: 1,
		what: writer.prose({ chars: [40, 240] }),
		minutes: 15,
		who: 'together',
		notFor: `Not where ${writer.fragment(6, 70)}.`,
		stop: `Stop if ${writer.fragment(10, 200)}.`,
		article,
		asked: [writer.fragment(3, 60)],
		parts: [
			{ say: `${capital(writer.fragment(6, 120))} [time].` },
			{ title: capital(writer.fragment(3, 60)), lines: 2 },
		],
	});
}
