/**
 * The writers' vocabulary: the components that may stand in an article, a question or a term,
 * with their attributes. The checker and the renderer both read it here.
 */

export const evidenceLevels = ['strong', 'some', 'early', 'contested', 'practice'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** Among whom a claim's studies were done. */
export const studiedGroups = ['couples', 'families', 'elsewhere'] as const;
export type StudiedGroup = (typeof studiedGroups)[number];

/** How a phrase is meant to sound. A closed list, so that the phrasebook can be filtered by it. */
export const tones = ['warm', 'gentle', 'steady', 'plain', 'honest', 'light', 'curious', 'firm'] as const;
export type Tone = (typeof tones)[number];

/** How the other may answer a phrase, in the order in which answers are shown. */
export const replyKinds = ['warm', 'flat', 'defensive', 'frightening'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** The wiki's drawings. */
export const diagramNames = [
	'worry-and-distance',
	'pursue-and-withdraw',
	'pause-agreement',
	'responsive-reply',
	'haven-and-base',
	'health-links',
] as const;
export type DiagramName = (typeof diagramNames)[number];

/** What an article's picture can be made of, by words. */
export const sceneParts = {
	figures: ['leaning', 'apart', 'back-to-back', 'sheltering'],
	things: ['table', 'lamp', 'door', 'thread', 'window', 'cups'],
	time: ['day', 'night'],
} as const;

/** How many of three dots stand beside the words; contested and untested claims get none. */
export const evidenceDots: Readonly<Record<EvidenceLevel, number>> = {
	strong: 3,
	some: 2,
	early: 1,
	contested: 0,
	practice: 0,
};

/** Where an attribute's value leads: into another collection, or to nothing but itself. */
type AttributeKind =
	| { kind: 'text'; min?: number; max?: number }
	| { kind: 'id' }
	| { kind: 'number'; min: number; max: number }
	| { kind: 'choice'; of: readonly string[] }
	| { kind: 'reference'; to: 'glossary' | 'situations' | 'phrases' | 'sheets' }
	| { kind: 'references'; to: 'sources' };

export interface Attribute {
	required: boolean;
	value: AttributeKind;
}

export type BodyCollection = 'articles' | 'faqs' | 'glossary';

export interface VocabularyEntry {
	/** A block stands alone between blank lines; a word stands in the text. */
	form: 'block' | 'word';
	/** What may stand between its tags. `none` means that it closes itself. */
	content: 'words' | 'blocks' | 'plain' | 'none';
	in: readonly BodyCollection[];
	/** The components it may stand in; it may always stand in plain text. */
	within: readonly string[];
	attributes: Readonly<Record<string, Attribute>>;
}

const text = (max = 200): Attribute => ({ required: false, value: { kind: 'text', max } });
const required = (value: AttributeKind): Attribute => ({ required: true, value });

export const vocabulary: Readonly<Record<string, VocabularyEntry>> = {
	Phrase: {
		form: 'block',
		content: 'plain',
		in: ['articles'],
		within: [],
		attributes: {
			id: required({ kind: 'id' }),
			situation: required({ kind: 'reference', to: 'situations' }),
			when: text(120),
			tone: { required: false, value: { kind: 'choice', of: tones } },
			insteadOf: text(140),
			avoidIf: text(140),
		},
	},
	Cite: {
		form: 'word',
		content: 'none',
		in: ['articles', 'faqs', 'glossary'],
		within: ['Evidence', 'Exercise'],
		attributes: {
			id: required({ kind: 'references', to: 'sources' }),
			as: { required: false, value: { kind: 'choice', of: ['text'] } },
			page: text(20),
		},
	},
	Evidence: {
		form: 'block',
		content: 'words',
		in: ['articles', 'faqs'],
		within: [],
		attributes: {
			id: required({ kind: 'id' }),
			level: required({ kind: 'choice', of: evidenceLevels }),
			// Needed at every level but practice: see the rule claim-from.
			from: { required: false, value: { kind: 'choice', of: studiedGroups } },
		},
	},
	Term: {
		form: 'word',
		content: 'words',
		in: ['articles', 'faqs', 'glossary'],
		within: ['Evidence', 'Exercise', 'Story'],
		attributes: { id: required({ kind: 'reference', to: 'glossary' }) },
	},
	Exercise: {
		form: 'block',
		content: 'blocks',
		in: ['articles'],
		within: [],
		attributes: {
			id: required({ kind: 'id' }),
			title: required({ kind: 'text', max: 80 }),
			minutes: required({ kind: 'number', min: 1, max: 120 }),
			who: required({ kind: 'choice', of: ['alone', 'together'] }),
			stop: required({ kind: 'text', max: 300 }),
		},
	},
	Story: {
		form: 'block',
		content: 'blocks',
		in: ['articles', 'faqs'],
		within: [],
		attributes: {},
	},
	Reply: {
		form: 'block',
		content: 'blocks',
		in: ['articles'],
		within: [],
		attributes: {
			to: required({ kind: 'reference', to: 'phrases' }),
			kind: required({ kind: 'choice', of: replyKinds }),
		},
	},
	Sheet: {
		form: 'block',
		content: 'none',
		in: ['articles'],
		within: [],
		attributes: { id: required({ kind: 'reference', to: 'sheets' }) },
	},
	Diagram: {
		form: 'block',
		content: 'none',
		in: ['articles', 'faqs'],
		within: [],
		attributes: {
			name: required({ kind: 'choice', of: diagramNames }),
			alt: required({ kind: 'text', min: 60, max: 700 }),
		},
	},
};
