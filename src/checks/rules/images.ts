import type { FileFacts } from '../source/content.ts';
import { isPicture, mostPictureKilobytes } from '../source/pictures.ts';
import { problem, type ContentRule, type Problem } from '../problem.ts';

/** A side. No screen shows more, and the build unpacks every pixel. */
const mostPixels = 4000;

/** Pictures become module imports: only plain files of the content's own images folder, small and described. */
export const images: ContentRule = ({ entries, files, folder }) => {
	const known = new Map(files.filter(({ isLink }) => !isLink).map(({ path, bytes }) => [path, bytes]));
	return [
		...entries.flatMap(({ file, path, found }) =>
			(found?.images ?? []).flatMap(({ url, alt, at }) => {
				const name = /^\.\.\/images\/([\w-]+\.(?:png|jpe?g|webp|avif))$/.exec(url)?.[1];
				const language = path.split('/')[0] ?? '';
				const exists = name !== undefined && known.has(`${language}/images/${name}`);
				return [
					...(exists ? [] : [problem('image-address', file, at, { url })]),
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

function pictureProblems({ path, bytes, picture }: FileFacts, folder: string): Problem[] {
	const file = `${folder}/${path}`;
	const at = { line: 1, column: 1 };
	if (bytes > mostPictureKilobytes * 1024)
		return [problem('image-size', file, at, { kilobytes: Math.ceil(bytes / 1024) })];
	const name = path.split('/').at(-1) ?? '';
	if (!/^[a-z0-9]+(?:[-_][a-z0-9]+)*\.\w+$/.test(name)) return [problem('file-name', file, at, { name })];
	const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase().replace('jpeg', 'jpg');
	if (picture === 'damaged') return [problem('image-damaged', file, at, {})];
	if (typeof picture !== 'object' || picture.kind !== ending) return [problem('image-kind', file, at, {})];
	const { width, height, moves } = picture;
	return [
		...(Math.max(width, height) > mostPixels ? [problem('image-pixels', file, at, { width, height })] : []),
		...(moves ? [problem('image-moves', file, at, {})] : []),
	];
}
