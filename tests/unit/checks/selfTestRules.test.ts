import { expect, test } from 'vitest';
import { scaleNames } from '../../../src/self-test/scaleNames.ts';
import { files, problemsOf } from '../fixture.ts';

/** The tiny tree with a self-test: one file a scale. */
function withScales(change: (text: string, name: string) => string = (text) => text): Map<string, string> {
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

const inPressing =
	(from: string, to: string) =>
	(text: string, name: string): string => {
		if (name !== 'pressing') return text;
		if (!text.includes(from)) throw new Error(`The scale holds no ${JSON.stringify(from)}.`);
		return text.replace(from, to);
	};

test('a whole self-test passes', () => {
	expect(problemsOf(withScales())).toEqual([]);
});

test.each([
	[
		'a scale that the result does not know',
		() => {
			const tree = withScales();
			tree.set('en/self-test/presing.yaml', tree.get('en/self-test/pressing.yaml') ?? '');
			tree.delete('en/self-test/pressing.yaml');
			return tree;
		},
		[
			'en/self-test/closeness-worry.yaml:1:1 self-test Expected a file for each scale that the result speaks of, found none for pressing. Bring it back: `en/self-test/pressing.yaml`.',
			'en/self-test/presing.yaml:1:1 self-test Unexpected scale `presing`: the result has no rule for it. Expected one of: closeness-worry, closeness-distance, pressing, leaving, mending, responding, getting-back. Did you mean `pressing`?',
		],
	],
	[
		'a name that two statements share',
		() => withScales(inPressing('- id: pressing-one', '- id: leaving-one')),
		[
			'en/self-test/leaving.yaml:6:9 self-test Unexpected second `leaving-one` among the statements: the first is at en/self-test/pressing.yaml:6. Give it a name of its own.',
		],
	],
	[
		'a statement that counts for two scales',
		() =>
			withScales(
				inPressing(
					'The first thing that is asked about pressing.',
					'The FIRST thing that is asked about leaving!',
				),
			),
		[
			'en/self-test/leaving.yaml:7:11 self-test Unexpected second time of this statement: the first is at en/self-test/pressing.yaml:7. A statement counts for one scale only.',
		],
	],
	[
		'a request whose name another scale has',
		() => withScales(inPressing('- id: pressing-ask', '- id: leaving-ask')),
		[
			'en/self-test/leaving.yaml:30:9 self-test Unexpected second `leaving-ask` among the requests: the first is at en/self-test/pressing.yaml:30. Give it a name of its own.',
		],
	],
	[
		'statements that all point one way',
		() => withScales(inPressing('    reversed: true\n', '')),
		[
			'en/self-test/pressing.yaml:5:1 self-test Expected statements in both directions, found none with `reversed: true`. Word at least one so that agreeing speaks for the low end.',
		],
	],
	[
		'neither an exercise nor a sheet',
		() => withScales(inPressing('exercise:\n  article: pause\n  id: agree\n', '')),
		[
			'en/self-test/pressing.yaml:19:1 self-test Expected an exercise or a sheet: exactly one of the two. Write `exercise:` with `article` and `id`, or `sheet:` with its name.',
		],
	],
	[
		'an exercise that the article does not have',
		() => withScales(inPressing('id: agree', 'id: agrees')),
		[
			'en/self-test/pressing.yaml:22:7 self-test Unexpected exercise `agrees`: the article `pause` has none of that name. Did you mean `agree`?',
		],
	],
	[
		'a question that is not there',
		() => withScales(inPressing('question: how-long', 'question: how-longs')),
		[expect.stringContaining('en/self-test/pressing.yaml:24:11 dead-reference')],
	],
	[
		'a scale with two statements',
		() =>
			withScales(
				inPressing('  - id: pressing-two\n    text: The second thing that is asked about pressing.\n', ''),
			),
		[expect.stringContaining('en/self-test/pressing.yaml:6:3 wrong-value')],
	],
	[
		'an end without words',
		() => withScales(inPressing('high: Nearly always so\n', '')),
		[expect.stringContaining('missing-key')],
	],
])('%s is told', (_name, tree, expected) => {
	expect(problemsOf(tree())).toEqual(expected);
});
