import { scaleNames } from '../../src/self-test/scaleNames.ts';
import { theSheet } from './blocks.ts';
import { yamlFields, yamlList } from './markup.ts';
import { at, type Tools } from './plan.ts';
import { capital, createWriter } from './writer.ts';

/** The self-test, a file a scale, and its gate: by path below the language's folder. */
export function writeSelfTest(tools: Tools, firstPhrase: string): Record<string, string> {
	const writer = createWriter(tools);
	const sentence = (most: number) => writer.prose({ chars: [30, most] });
	const scales = scaleNames.map((name, index) => [
		`self-test/${name}.yaml`,
		yamlFields({
			name: capital(writer.fragment(3, 50)),
			order: index + 1,
			low: capital(writer.fragment(5, 90)),
			high: capital(writer.fragment(5, 90)),
			statements: Array.from({ length: 4 }, (_, number) => ({
				id: `${name}-${number + 1}`,
				text: sentence(150),
				...(number === 3 && { reversed: true }),
			})),
			results: {
				low: writer.prose({ chars: [30, 300] }),
				middle: writer.prose({ chars: [30, 300] }),
				high: writer.prose({ chars: [30, 300] }),
			},
			mayMean: writer.prose({ chars: [60, 500] }),
			sensible: writer.prose({ chars: [60, 500] }),
			phrase: firstPhrase,
			sheet: theSheet,
			article: at(tools.plan.articles, 0).id,
			question: at(tools.plan.questions, 0).id,
			experiments: [{ id: 'try', when: 'high', text: writer.prose({ chars: [40, 240] }) }],
			requests: [{ id: `${name}-ask`, text: sentence(150) }],
		}),
	]);
	const gate = Array.from({ length: 3 }, (_, index) => ({ id: `line-${index + 1}`, text: sentence(150) }));
	return { ...(Object.fromEntries(scales) as Record<string, string>), 'gate.yaml': yamlList(gate) };
}
