import { longestName } from '../../content/schemas/fields.ts';
import type { FileFacts } from '../source/content.ts';
import { isReadable } from '../source/fileKinds.ts';
import { isPicture, maxPictureKilobytes } from '../source/pictures.ts';
import { didYouMean } from '../messageParts.ts';
import { nearest, problemOf, type ContentRule, type Problem, type RuleDoc } from '../problem.ts';
import { doc as fileName } from './fileName.ts';

export const doc = {
	'image-address': {
		severity: 'error',
		part: 'It all connects',
		message: ({ url, missing }: { url: string; missing?: string | undefined }) =>
			missing === undefined
				? `Unexpected picture \`${url}\`, expected a file of the images folder, written \`../images/<name>.<png, jpg, webp or avif>\`.`
				: `This picture is missing: ${missing}`,
		what: "Pictures come from the wiki's own images folder, never from elsewhere: somebody else's server would learn that this page is being read. Either the address has another form, or there is no file of that name. Names hold letters, digits, hyphens and underscores.",
		as: 'mdx',
		bad: '![A clock on a kitchen table](https://example.org/clock.png)',
		mend: 'Put the picture into `content/en/images/` and name it like this:',
		good: '![A clock on a kitchen table](../images/clock.png)',
	},
	'image-text': {
		severity: 'error',
		part: 'Structure',
		message: ({ found }: { found: string }) =>
			`Expected a description of the picture between the square brackets, found ${found === '' ? 'none' : `\`${found}\``}. Write what it shows, for readers who cannot see it.`,
		what: "Between the square brackets belongs what the picture shows. Somebody who can't see it hears this instead, and it appears when the picture doesn't load.",
		as: 'mdx',
		bad: '![](../images/clock.png)',
		mend: 'Say it as you would to a friend on the telephone: what is in it, as far as it matters here.',
		good: '![A clock on a kitchen table](../images/clock.png)',
	},
	'image-kind': {
		severity: 'error',
		part: 'Structure',
		message:
			'This file is not the kind of picture that its name says, expected a PNG, JPEG, WebP or AVIF picture. Save it again as one of them, with the ending that fits.',
		what: "A file in the images folder isn't the kind of picture that its name says: the checker looks at its first bytes. Only PNG, JPEG, WebP and AVIF are taken, because a drawing (SVG) can hold a script.",
		as: 'path',
		bad: 'content/en/images/clock.png (a drawing that was only renamed)',
		mend: 'Open it, save it again as one of these, and give it the ending that fits.',
		good: 'content/en/images/clock.png',
	},
	'image-damaged': {
		severity: 'error',
		part: 'Structure',
		message:
			'This picture can’t be opened, expected a whole PNG, JPEG, WebP or AVIF file. It may be cut off or damaged: save it again from where it came.',
		what: "A picture file begins as a picture does and can't be opened all the same. Mostly it was cut off on its way, or a program saved it wrongly.",
		as: 'path',
		bad: 'content/en/images/clock.png (40 bytes of it arrived)',
		mend: 'Open it in a picture program. If that works, save it again; if not, fetch it once more from where it came.',
		good: 'content/en/images/clock.png',
	},
	'image-moves': {
		severity: 'error',
		part: 'Structure',
		message:
			'This picture moves, expected one that stands still: movement distracts, and makes some readers ill. Save a single image of it.',
		what: "A picture that moves. Movement at the side of a text pulls the eyes away from it, makes some people ill, and can't be stopped here. The readers of this wiki are often upset already.",
		as: 'path',
		bad: 'content/en/images/clock.png (an animation of twelve images)',
		mend: 'Save one image of it, or say in words what it shows.',
		good: 'content/en/images/clock.png',
	},
	'image-pixels': {
		severity: 'error',
		part: 'Structure',
		message: ({ width, height }: { width: number; height: number }) =>
			`This picture has ${width} × ${height} pixels, expected at most 4000 a side. Make it smaller: a page shows about 1,400 across.`,
		what: 'A picture may have 4,000 pixels a side at most. A page shows it about 1,400 across even on a sharp screen; the file can be small and the picture huge, and then building the site takes minutes.',
		as: 'path',
		bad: 'content/en/images/clock.png (16,000 × 16,000 pixels)',
		mend: 'Scale it down in any picture program: 1,400 pixels across is plenty.',
		good: 'content/en/images/clock.png (1,400 × 1,400 pixels)',
	},
	'image-size': {
		severity: 'error',
		part: 'Structure',
		message: ({ kilobytes }: { kilobytes: number }) =>
			`This picture has ${kilobytes} KB, expected at most 200 KB. Make it smaller, or save it as WebP or AVIF.`,
		what: 'A picture file may have 200 KB at most. Some of our readers are on an old telephone with a weak signal, perhaps in a hurry.',
		as: 'path',
		bad: 'content/en/images/clock.png (640 KB)',
		mend: 'Scale it down to the width it is shown at, or save it as WebP or AVIF with any picture program. If its ending changes, change the address in the article as well.',
		good: 'content/en/images/clock.png (60 KB)',
	},
} satisfies RuleDoc;

const problem = problemOf({ ...fileName, ...doc });

/** A side. No screen shows more, and the build unpacks every pixel. */
const maxPixels = 4000;

/** Pictures become module imports: only plain files of the content's own images folder, small and described. */
export const run: ContentRule = ({ entries, files, folder }) => {
	const known = new Map(files.filter(isReadable).map(({ path, bytes }) => [path, bytes]));
	return [
		...entries.flatMap(({ file, path, found }) =>
			(found?.images ?? []).flatMap(({ url, alt, at }) => {
				const name = /^\.\.\/images\/([\w-]+\.(?:png|jpe?g|webp|avif))$/.exec(url)?.[1];
				const language = path.split('/')[0] ?? '';
				const exists = name !== undefined && known.has(`${language}/images/${name}`);
				const missing = missingName(url, `${folder}/${language}/images`, known);
				return [
					...(exists ? [] : [problem('image-address', file, at, { url, missing })]),
					...(saysNothing.test(alt.trim()) ? [problem('image-text', file, at, { found: alt.trim() })] : []),
				];
			}),
		),
		...files.filter(isPicture).flatMap((file) => pictureProblems(file, folder)),
	];
};

/** Nothing, a file’s name, or that it is a picture, which a screen reader says anyway. */
const saysNothing =
	/^(?:|[\w-]+\.(?:png|jpe?g|webp|avif|gif)|(?:an? )?(?:image|picture|photo|photograph|screenshot|img|graphic)s?\.?)$/i;

/** Which file is not there, where the address has the right form. */
function missingName(url: string, folder: string, known: ReadonlyMap<string, unknown>): string | undefined {
	const name = /^\.\.\/images\/([\w-]+\.(?:png|jpe?g|webp|avif))$/i.exec(url)?.[1];
	if (name === undefined) return undefined;
	const names = [...known.keys()].flatMap((path) => /\/images\/([^/]+)$/.exec(path)?.[1] ?? []);
	const near = names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? nearest(name, names);
	return `there is no \`${name}\` in ${folder}.${near === undefined ? ' Add the file there: on the host’s page of that folder, “Add file” takes it.' : didYouMean({ near })}`;
}

function pictureProblems({ path, bytes, picture }: FileFacts, folder: string): Problem[] {
	const file = `${folder}/${path}`;
	const at = { line: 1, column: 1 };
	if (bytes > maxPictureKilobytes * 1024)
		return [problem('image-size', file, at, { kilobytes: Math.ceil(bytes / 1024) })];
	const name = path.split('/').at(-1) ?? '';
	if (!/^[a-z0-9]+(?:[-_][a-z0-9]+)*\.\w+$/.test(name) || name.length > longestName)
		return [problem('file-name', file, at, { name })];
	const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase().replace('jpeg', 'jpg');
	if (picture === 'damaged') return [problem('image-damaged', file, at, {})];
	if (typeof picture !== 'object' || picture.kind !== ending) return [problem('image-kind', file, at, {})];
	const { width, height, moves } = picture;
	return [
		...(Math.max(width, height) > maxPixels ? [problem('image-pixels', file, at, { width, height })] : []),
		...(moves ? [problem('image-moves', file, at, {})] : []),
	];
}
