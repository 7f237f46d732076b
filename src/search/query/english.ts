/**
 * What the search knows of English: words that carry no meaning, short forms and phone spelling, and how
 * contractions are read. Words with a meaning of the wiki's own stand in content (synonyms.yaml, danger.yaml).
 */

/** Words that say nothing about the subject. Verbs and particles stay: “shuts down”, “goes quiet”. */
const stopWords = words(`
	a an the this that these those some any every each all both either such so too very really just only also even quite
	i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself
	it its itself they them their theirs themselves one somebody someone anybody anyone everybody everyone something anything
	is am are was were be been being do does did doing done has have had having will would shall should can could may might must
	of in on at to from by for with into about as than if or and but because while when whenever where what which who whom whose how why
	there here then now still already ever please let get gets got getting thing things stuff like kind sort way lot bit
	tell know say im ok okay yes hi hello always often sometimes usually maybe perhaps more most much many less well again
	really actually basically completely totally literally honestly seriously properly truly simply probably definitely constantly
`);

/** Words that only say when, how long or how many: they are no subject, though they may stand in a title. */
const lightWords = words(`
	today yesterday tomorrow tonight day week month year hour minute min mins moment morning evening night afternoon weekend
	monday tuesday wednesday thursday friday saturday sunday since until ago recently lately suddenly once twice ever
	later soon early late around
	one two three four five six seven eight nine ten hundred
`);

/** Forms that no rule leads back to their word. */
const irregular: Readonly<Record<string, string>> = forms(`
	say said|tell told|fight fought|feel felt|leave left|go goes went gone|person people|break broke broken|forgive forgave forgiven|hide hid hidden
	keep kept|lose lost|make made|mean meant|sleep slept|speak spoke spoken|think thought|take took taken|throw threw thrown
	understand understood|write wrote written|freeze froze frozen|shake shook shaken|run ran|give gave given|know knew known
	grow grew grown|withdraw withdrew withdrawn|lie lied lying|come came|become became|begin began begun|beat beaten|bite bitten
	fall fell fallen|meet met|sit sat|hold held|bring brought|find found|hear heard|pay paid|see saw seen|send sent|stand stood
	wake woke woken|choose chose chosen|stick stuck
	die died dying|child children|man men|woman women|wife wives|life lives|get got gotten
	teach taught|shoot shot|bend bent|hold held|drive drove driven|steal stole stolen|forbid forbade forbidden|fling flung|tear tore torn|swear swore sworn
`);

/** Words for people: an adverb between two words of danger may be skipped, a person may not. */
const people = words('i me we us you he him she her they them');

/** Words that make a victim of who stands before them (“I am hit by”), or lead to somebody else (“I am with a”). */
const turning = words(
	'am is are was were be been being get gets got gotten getting by of with in from at to when if because',
);

/** Words that two words of danger may have between them: “keeps hitting me”, “physically hurts me”. */
const fillers = words('keep start try used begin seem like go want need even still');

/** Short forms and phone spelling. With an apostrophe they are looked up without it. */
const shortForms: Readonly<Record<string, string>> = {
	...spelled(`
		cant=can not|cannot=can not|wont=will not|dont=do not|doesnt=does not|didnt=did not|isnt=is not|arent=are not|wasnt=was not
		werent=were not|havent=have not|hasnt=has not|hadnt=had not|wouldnt=would not|couldnt=could not|shouldnt=should not
		dnt=do not|cnt=can not|never=not|wnt=want
		im=i am|ive=i have|youre=you are|youve=you have|hes=he is|shes=she is|theyre=they are|theyve=they have|weve=we have|whats=what is
		thats=that is|hed=he would|shed=she would|theyd=they would|youd=you would|itd=it would|theres=there is|whos=who is|hows=how is|hell=he will|itll=it will|youll=you will|theyll=they will|its=it
		gonna=going to|wanna=want to|gotta=have to|tryna=trying to|kinda=kind of|dunno=do not know|idk=do not know
		u=you|ur=your|r=are|n=and|y=why|bc=because|cuz=because|coz=because|cos=because|b4=before|abt=about
		pls=please|plz=please|thx=thanks|msg=message|msgs=messages|txt=text
		bf=boyfriend|bfs=boyfriend|gf=girlfriend|gfs=girlfriend|bff=best friend|hubby=husband|wifey=wife|luv=love|convo=talk|convos=talks
		ppl=people|smth=something|sth=something|sry=sorry|relashionship=relationship|alot=much|brake=break|brakes=breaks|loose=lose|loosing=losing|hiting=hitting|chocked=choked|chocking=choking|beeing=being|ily=love you|mum=mother|mom=mother|dad=father|mums=mother|moms=mother|dads=father
		kms=kill myself|dv=domestic violence|od=overdose|oding=overdosing|gna=going to|gunna=going to|finna=going to|nite=night|iam=i am|aint=is not|cudnt=could not|wudnt=would not|shudnt=should not|wud=would|cud=could|shud=should|thru=through|bcos=because|bcz=because|wen=when|wot=what|wat=what|dat=that|da=the|dis=this|em=them|hav=have|jus=just|frm=from|fone=phone|rn=now|nomore=no more|wana=want to|hurted=hurt|throwed=threw|hitted=hit|beated=beat|strangulated=strangled
	`),
};

/** Read this way only with the apostrophe: without it they are words of their own. */
const onlyWithApostrophe: Readonly<Record<string, string>> = spelled(
	"i'll=i will|i'd=i would|he'd=he would|she'd=she would|she'll=she will|we'll=we will|we're=we are|we'd=we would|they'd=they would|you'd=you would|let's=let us",
);

/** The word that a form belongs to. */
export const baseForm = (word: string) => (Object.hasOwn(irregular, word) ? irregular[word]! : word);

export const isStopWord = (word: string) => stopWords.has(word) || stopWords.has(baseForm(word));
export const isLightWord = (word: string) =>
	lightWords.has(word) || /^\d/.test(word) || (/s$/.test(word) && lightWords.has(word.slice(0, -1)));
export const isFiller = (word: string, itsStem: string) =>
	fillers.has(word) || fillers.has(itsStem) || /(?<!fami|rep|app|bul|be)ly$/.test(word);
export const turnsRound = (word: string) => turning.has(word);
/** The speaker as the one to whom something is done. */
export const isObject = (word: string) => word === 'me' || word === 'us';
export const isPersonWord = (word: string) => people.has(word);

/** The words that a written word stands for: `can't` gives `can` and `not`, `boyfriend's` gives `boyfriend`. */
export function readWord(written: string): string[] {
	const spoken = Object.hasOwn(onlyWithApostrophe, written) ? onlyWithApostrophe[written] : undefined;
	if (spoken !== undefined) return spoken.split(' ');
	const plain = written.replace(/'s$|s'$/, (end) => (end === "s'" ? 's' : isShort(written) ? 's' : ''));
	const bare = plain.replaceAll("'", '');
	return Object.hasOwn(shortForms, bare) ? (shortForms[bare]?.split(' ') ?? []) : [bare];
}

const isShort = (written: string) => Object.hasOwn(shortForms, written.replaceAll("'", ''));

function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}

function spelled(list: string): Record<string, string> {
	return Object.fromEntries(
		list
			.trim()
			.split(/\s*[|\n]\s*/)
			.map((pair) => pair.split('=') as [string, string]),
	);
}

function forms(list: string): Record<string, string> {
	return Object.fromEntries(
		list
			.trim()
			.split(/\s*[|\n]\s*/)
			.flatMap((line) => {
				const [base = '', ...others] = line.split(' ');
				return others.map((other): [string, string] => [other, base]);
			}),
	);
}
