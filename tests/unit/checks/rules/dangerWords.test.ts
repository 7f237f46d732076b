import { tryRows } from './tryRows.ts';

tryRows([
	[
		'a search that must bring help and doesn’t',
		'en/danger.yaml',
		'i am afraid of my husband',
		'he scares me',
		[
			'en/danger.yaml:11:7 danger-missed The search “he scares me” brings no help card, expected `fear`. Add to the `words` of `fear` what this search says.',
		],
	],
	[
		'a search that an earlier entry takes',
		'en/danger.yaml',
		'- id: fear',
		`- id: harm
  title: If somebody hurts you
  text: Nothing that you said or did makes it your fault.
  article: pause
  words: [afraid]
  tries: [afraid]
  lookAlikes: [spiders]
- id: fear`,
		[
			'en/danger.yaml:18:7 danger-missed The search “i am afraid of my husband” brings the help card `harm`, expected `fear`. Add to the `words` of `fear` what this search says, or put `fear` before `harm`.',
			'en/danger.yaml:20:7 danger-false-alarm The search “afraid of spiders” brings the help card `harm`, expected none. Make the `words` of `harm` say more, or add this saying to its `unless`.',
		],
	],
	[
		'a group of words that synonyms.yaml does not have',
		'en/danger.yaml',
		'{partner}',
		'{spouse}',
		[
			'en/danger.yaml:6:7 danger-group Unexpected `{spouse}`, expected `{partner}`, `{quarrel}`, `{me}` or `{them}`: a list of danger.yaml or a group of synonyms.yaml.',
			'en/danger.yaml:11:7 danger-missed The search “i am afraid of my husband” brings no help card, expected `fear`. Add to the `words` of `fear` what this search says.',
		],
	],
	[
		'a search that must bring the line and doesn’t',
		'en/danger.yaml',
		'  lookAlikes:',
		`  lineTries:
    - he has a gun
  lookAlikes:`,
		[
			'en/danger.yaml:13:7 danger-no-line The search “he has a gun” brings neither a help card nor the line, expected one of them. Add a strong word of it to the `line` of `fear`.',
		],
	],
	[
		'a card that stands between entries that are none',
		'en/danger.yaml',
		'  article: pause',
		`  article: pause
  between: [fear, violence]`,
		[
			'en/danger.yaml:5:19 danger-between Unexpected `violence`, expected another entry of danger.yaml: `fear`.',
		],
	],
]);
