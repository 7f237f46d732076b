import type { FileFacts } from '../content.ts';
import { problem, type ContentRule, type Problem } from '../problem.ts';

const mostKilobytes = 200;

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
					...(alt.trim() ? [] : [problem('image-text', file, at, {})]),
				];
			}),
		),
		...files
			.filter(({ path, isLink }) => !isLink && path.includes('/images/') && !path.endsWith('/.gitkeep'))
			.flatMap((file) => pictureProblems(file, folder)),
	];
};

function pictureProblems({ path, bytes, picture }: FileFacts, folder: string): Problem[] {
	const at = { line: 1, column: 1 };
	const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase().replace('jpeg', 'jpg');
	return [
		...(picture !== undefined && picture === ending
			? []
			: [problem('image-kind', `${folder}/${path}`, at, {})]),
		...(bytes > mostKilobytes * 1024
			? [problem('image-size', `${folder}/${path}`, at, { kilobytes: Math.ceil(bytes / 1024) })]
			: []),
	];
}
