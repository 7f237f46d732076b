import { problemOf, type ContentRule, type RuleDoc } from '../problem.ts';
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
			'Unexpected symbolic link, expected a real file. Links are never followed: put the text itself here.',
		what: 'This is a symbolic link: a signpost to a file that lies somewhere else. The checker never follows one, because it could lead out of the content folder, to things that nobody meant to publish.',
		as: 'path',
		bad: 'content/en/glossary/kind-ending.mdx -> ../../../drafts/kind-ending.mdx',
		mend: 'Delete the signpost and add a real file of that name with the text in it.',
		good: 'content/en/glossary/kind-ending.mdx',
	},
	'closed-file': {
		severity: 'error',
		part: 'Shape',
		message:
			'This file can’t be opened: its name isn’t written in UTF-8, nobody may read it, or it is a device and no file. Give it a name of small letters, digits and hyphens, and let everybody read it.',
		what: "The checker can't open this file. Its name may have been written on a system with another encoding (it shows as `\uFFFD` here), or its rights keep everybody from reading it.",
		as: 'path',
		bad: 'content/en/glossary/kind-ending.mdx (closed)',
		mend: 'Rename the file, and let everybody read it (`chmod 644`).',
		good: 'content/en/glossary/kind-ending.mdx',
	},
} satisfies RuleDoc;

const problem = problemOf(doc);

/** A file that no collection reads would vanish without a word; a link could lead out of the content. */
export const run: ContentRule = ({ files, folder }) =>
	files.flatMap(({ path, isLink, isClosed }) => {
		const rule = isLink ? 'link-file' : isClosed ? 'closed-file' : isStray(path) ? 'stray-file' : undefined;
		return rule === undefined ? [] : [problem(rule, `${folder}/${path}`, { line: 1, column: 1 }, {})];
	});
