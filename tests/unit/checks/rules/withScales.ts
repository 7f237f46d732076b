import { scaleNames } from '../../../../src/self-test/scaleNames.ts';
import { files } from '../../fixture.ts';

/** The tiny tree with a self-test: one file a scale. */
export function withScales(
	change: (text: string, name: string) => string = (text) => text,
): Map<string, string> {
	const scales = scaleNames.map((name, index): [string, string] => [
		`en/self-test/${name}.yaml`,
		change(
			`name: Scale ${name}
order: ${index + 1}
low: Hardly ever so
high: Nearly always so
statements:
  - id: ${name}-one
    text: The first thing that is asked about ${name}.
  - id: ${name}-two
    text: The second thing that is asked about ${name}.
  - id: ${name}-three
    text: The third thing that is asked about ${name}.
    reversed: true
results:
  low: What is said of ${name} where little of it is there.
  middle: What is said of ${name} where it comes and goes.
  high: What is said of ${name} where there is a lot of it.
mayMean: What a high or a low answer on ${name} may mean, in so many words.
sensible: When the high end of ${name} is the safe thing or the sensible one to do.
phrase: stop-sign
exercise:
  article: pause
  id: agree
article: pause
question: how-long
experiments:
  - id: try
    when: high
    text: Something small to try for a week that needs nobody else, about ${name}.
requests:
  - id: ${name}-ask
    text: What one may ask the other for about ${name}.
`,
			name,
		),
	]);
	return new Map([...files, ...scales]);
}
