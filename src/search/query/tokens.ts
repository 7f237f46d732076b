import { isStopWord, readWord } from './english.ts';
import { stem } from './stem.ts';

/** One word of a text as the search sees it. */
export interface Token {
	/** The word in small letters, short forms written out. */
	word: string;
	stem: string;
	/** It says nothing about the subject. */
	isStop: boolean;
}

/** More words than anybody types: a pasted page is read up to here. */
const maxLetters = 400;
const maxWords = 40;

/** A name as the index holds it to be found by its first letters: `^do i have to forgive`. */
export const beginningOf = (text: string) => `^${plain(shortened(text))}`.slice(0, lettersOfName);
const lettersOfName = 32;

/** Words alone, without their marks, with single blanks between. */
export const plain = (text: string) =>
	plainLetters(text)
		.replace(/'/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** The words of a query, at most forty of them. */
export const queryTokens = (text: string): Token[] => tokensOf(shortened(text)).slice(0, maxWords);

/** So much of a text as is searched for. */
export const shortened = (text: string) => text.slice(0, maxLetters);

/** All words of a text. */
export const tokensOf = (text: string): Token[] =>
	(plainLetters(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [])
		.flatMap(readWord)
		.filter((word) => word !== '')
		.map((word, at, all) => ({
			word,
			stem: stem(word),
			isStop: isStopWord(word) || (word === 'going' && all[at + 1] === 'to'),
		}));

/** Small letters without accents, one form of the apostrophe. */
const plainLetters = (text: string) =>
	text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[’‘ʼ´`]/g, "'")
		.replace(/\bno[ -]?(one|body|1)\b/g, 'nobody')
		.replace(/\bin[- ]laws?\b/g, (laws) => (laws.endsWith('s') ? 'inlaws' : 'inlaw'))
		.replace(/\b(my|him|her|your) self(?=\W*(?:$|\b(?:and|or|if|when|because)\b))/g, '$1self');
