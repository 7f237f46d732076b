interface Pattern {
	rule: 'label-on-people' | 'partner-diagnosis' | 'promise' | 'calming-another';
	words: RegExp;
	better?: string;
}

const somebody =
	'(?:people|persons?|partners?|types?|men|man|women|woman|husbands?|wives|wife|boyfriends?|girlfriends?|individuals?|adults?|lovers?|kids?|spouses?)';
const partner = '(?:partner|husband|wife|boyfriend|girlfriend|spouse|ex)';

export const harmfulWords: readonly Pattern[] = [
	{
		rule: 'label-on-people',
		words: new RegExp(
			`\\b(?:anxious|avoidant|insecure|securely attached|anxiously attached|avoidantly attached|dismissive|fearful-avoidant|preoccupied|disorgani[sz]ed) ${somebody}\\b`,
			'i',
		),
		better: 'Write about a tendency: “someone higher in attachment anxiety (or avoidance)”.',
	},
	{
		rule: 'label-on-people',
		words: /\b(?:avoidants|anxious-avoidants|dismissives|the (?:anxious|avoidant) one)\b/i,
		better: 'Write about a tendency: “someone higher in attachment avoidance”.',
	},
	{
		rule: 'label-on-people',
		words: new RegExp(
			`\\b(?:toxic ${somebody}|toxic relationships?|narcissists?|gaslighters?|psychopaths?|sociopaths?|abusers?|control freaks?|drama queens?)\\b`,
			'i',
		),
		better: 'Say what they do.',
	},
	{
		rule: 'partner-diagnosis',
		words: new RegExp(
			`\\b(?:your|his|her|their|my) ${partner}(?: (?:is|was|has|may be|might be|must be|seems|suffers from)|[’']s) (?:probably |clearly |surely |just |simply )?(?:an? )?(?:narcissis\\w*|avoidant|anxiously attached|avoidantly attached|borderline|bipolar|depressed|autistic|traumati[sz]ed|codependent|addicted|a sociopath|BPD|NPD|ADHD|PTSD)\\b`,
			'i',
		),
	},
	{
		rule: 'promise',
		words:
			/(?<!\b(?:not|no|never|cannot|nobody|nothing|\w+n[’']t) (?:\w+ )?)\bguarantee[ds]?\b(?! (?:nothing|no))/i,
	},
	{
		rule: 'promise',
		words:
			/\b(?:in|within|after) (?:just |only |a few |\d+ |two |three |four |six |eight |ten |twelve |thirty )+(?:days|weeks|months),? (?:you|your \w+|the two of you|they) (?:will|[’']ll)\b/i,
	},
	{
		rule: 'promise',
		words:
			/\b(?:you(?:’|')ll|you will) (?:\w+ ){0,6}?(?:in|within|after) (?:just |only |a few |\d+ |two |three |four |six |eight |ten |twelve |thirty )+(?:days|weeks|months)\b/i,
	},
	{
		rule: 'promise',
		words:
			/\bwill (?:save|fix|heal|cure|rescue) (?:your|the|any) (?:relationship|marriage|bond|attachment|partner)\b/i,
	},
	{
		rule: 'promise',
		words: /\b(?:works?|succeeds?|helps?) (?:for|in) (?:\d+|ninety|eighty|seventy) ?(?:%|per ?cent|out of)/i,
	},
	{
		rule: 'calming-another',
		words: new RegExp(`\\bcalm (?:(?:him|her|them) down|(?:your|the|an?) (?:\\w+ )?${partner}\\b)`, 'i'),
	},
];

/** All of them as one: most texts match none, and are asked once. */
export const anyHarmfulWords = new RegExp(harmfulWords.map(({ words }) => words.source).join('|'), 'i');
