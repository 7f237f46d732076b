interface Pattern {
	rule: 'label-on-people' | 'partner-diagnosis' | 'promise' | 'calming-another';
	words: RegExp;
	/** A word without which it matches nothing: most texts hold none, and nobody looks into them. */
	sign: RegExp;
	better?: string;
}

const somebody =
	'(?:people|persons?|partners?|types?|men|man|women|woman|husbands?|wives|wife|boyfriends?|girlfriends?|individuals?|adults?|lovers?|kids?|spouses?)';
const partner = '(?:partner|husband|wife|boyfriend|girlfriend|spouse|ex)';

/** Each with a bit of its own in the signs of a word: at most 19. */
export const harmfulWords: readonly Pattern[] = [
	{
		rule: 'label-on-people',
		sign: /anxious|avoidant|insecure|securely|dismissive|preoccupied|disorgani[sz]ed/i,
		words: new RegExp(
			`\\b(?:anxious|avoidant|insecure|securely attached|anxiously attached|avoidantly attached|dismissive|fearful-avoidant|preoccupied|disorgani[sz]ed) ${somebody}\\b`,
			'i',
		),
		better: 'Write about a tendency: “someone higher in attachment anxiety (or avoidance)”.',
	},
	{
		rule: 'label-on-people',
		sign: /anxious|avoidant|dismissive/i,
		words: /\b(?:avoidants|anxious-avoidants|dismissives|the (?:anxious|avoidant) one)\b/i,
		better: 'Write about a tendency: “someone higher in attachment avoidance”.',
	},
	{
		rule: 'label-on-people',
		sign: /toxic|narcissist|gaslighter|psychopath|sociopath|abuser|freak|queen/i,
		words: new RegExp(
			`\\b(?:toxic ${somebody}|toxic relationships?|narcissists?|gaslighters?|psychopaths?|sociopaths?|abusers?|control freaks?|drama queens?)\\b`,
			'i',
		),
		better: 'Say what they do.',
	},
	{
		rule: 'partner-diagnosis',
		sign: /narcissis|avoidant|attached|borderline|bipolar|depressed|autistic|traumati[sz]ed|codependent|addicted|sociopath|BPD|NPD|ADHD|PTSD/i,
		words: new RegExp(
			`\\b(?:your|his|her|their|my) ${partner}(?: (?:is|was|has|may be|might be|must be|seems|suffers from)|[’']s) (?:probably |clearly |surely |just |simply )?(?:an? )?(?:narcissis\\w*|avoidant|anxiously attached|avoidantly attached|borderline|bipolar|depressed|autistic|traumati[sz]ed|codependent|addicted|a sociopath|BPD|NPD|ADHD|PTSD)\\b`,
			'i',
		),
	},
	{
		rule: 'promise',
		sign: /guarantee/i,
		words:
			/(?<!\b(?:not|no|never|cannot|nobody|nothing|\w+n[’']t) (?:\w+ )?)\bguarantee[ds]?\b(?! (?:nothing|no))/i,
	},
	{
		rule: 'promise',
		sign: /days|weeks|months/i,
		words:
			/\b(?:in|within|after) (?:just |only |a few |\d+ |two |three |four |six |eight |ten |twelve |thirty )+(?:days|weeks|months),? (?:you|your \w+|the two of you|they) (?:will|[’']ll)\b/i,
	},
	{
		rule: 'promise',
		sign: /days|weeks|months/i,
		words:
			/\b(?:you(?:’|')ll|you will) (?:\w+ ){0,6}?(?:in|within|after) (?:just |only |a few |\d+ |two |three |four |six |eight |ten |twelve |thirty )+(?:days|weeks|months)\b/i,
	},
	{
		rule: 'promise',
		sign: /^(?:save|fix|heal|cure|rescue)$/i,
		words:
			/\bwill (?:save|fix|heal|cure|rescue) (?:your|the|any) (?:relationship|marriage|bond|attachment|partner)\b/i,
	},
	{
		rule: 'promise',
		sign: /^(?:\d|ninety|eighty|seventy)/i,
		words: /\b(?:works?|succeeds?|helps?) (?:for|in) (?:\d+|ninety|eighty|seventy) ?(?:%|per ?cent|out of)/i,
	},
	{
		rule: 'calming-another',
		sign: /calm/i,
		words: new RegExp(`\\bcalm (?:(?:him|her|them) down|(?:your|the|an?) (?:\\w+ )?${partner}\\b)`, 'i'),
	},
];

/** For each pattern a bit: whether a text with this word may hold what it looks for. */
export const signsOf = (word: string): number =>
	harmfulWords.reduce((signs, { sign }, index) => (sign.test(word) ? signs | (1 << index) : signs), 0);
