import { problemOf, type ContentRule, type RuleDoc } from '../problem.ts';
import type { Unread } from '../source/content.ts';
import { isStray } from '../source/fileKinds.ts';

export const doc = {
	'stray-file': {
		severity: 'error',
		part: 'Shape',
		message:
			'Unexpected file here: no part of the wiki reads it. Articles go to en/articles/<name>.mdx, questions to en/faqs/<name>.mdx, terms to en/glossary/<name>.mdx, sheets to en/sheets/<name>.yaml, sources to sources/<id>.json, pictures to en/images/. Look for a slip in the folder’s name or the ending (.mdx, not .md).',
		what: "A file's folder and ending decide what becomes of it. No part of the wiki looks where this one lies, so without this message your work would vanish in silence. Often a folder is misspelt, or the ending is `.md` where it should be `.mdx`.",
		as: 'path',
		bad: 'content/en/glosary/kind-ending.md',
		mend: 'Move or rename it so that both fit. Pictures go to `content/en/images/`.',
		good: 'content/en/glossary/kind-ending.mdx',
	},
	'link-file': {
		severity: 'error',
		part: 'Shape',
		message:
			'Unexpected symbolic link, expected a real file or folder. Links are never followed: put the text itself here.',
		what: 'This is a symbolic link: a signpost to a file or a folder that lies somewhere else. The checker never follows one, because it could lead out of the content folder, to things that nobody meant to publish.',
		as: 'path',
		bad: 'content/en/glossary/kind-ending.mdx -> ../../../drafts/kind-ending.mdx',
		mend: 'Delete the signpost and add a real file of that name with the text in it.',
		good: 'content/en/glossary/kind-ending.mdx',
	},
	'file-unread': {
		severity: 'error',
		part: 'Shape',
		message: ({ why }: { why: Unread }) => unreadMessages[why],
		what: 'Nobody can open this file: its name holds bytes that are no letters, its rights let nobody in, it was deleted meanwhile, or it is no file at all. All others are checked all the same.',
		as: 'path',
		bad: 'content/en/glossary/kind-ending.mdx (nobody may read it)',
		mend: 'Give it a name of small letters, digits and hyphens, or the right to be read, as the message says.',
		good: 'content/en/glossary/kind-ending.mdx',
	},
} satisfies RuleDoc;

const unreadMessages: Record<Unread, string> = {
	name: 'This name holds bytes that are no UTF-8, shown as �: no program here can open it. Rename it in small letters, digits and hyphens.',
	refused:
		'This can’t be read: the system refuses it. Give everybody the right to read it (chmod a+r, for a folder a+rx).',
	gone: 'This was here when the folder was read, and then it was gone. Check again once it lies still.',
	'no file': 'This is neither a file nor a folder (a pipe, a socket or a device). Take it out.',
};

const problem = problemOf(doc);

/** A file that could not be read after all. */
export const unreadFile = (file: string, why: Unread) =>
	problem('file-unread', file, { line: 1, column: 1 }, { why });

/** A file that no collection reads would vanish without a word; a link could lead out of the content. */
export const run: ContentRule = ({ files, folder }) =>
	files.flatMap(({ path, isLink, unread }) => {
		const file = `${folder}/${path}`;
		if (unread !== undefined) return [unreadFile(file, unread)];
		if (!isLink && !isStray(path)) return [];
		return [problem(isLink ? 'link-file' : 'stray-file', file, { line: 1, column: 1 }, {})];
	});
