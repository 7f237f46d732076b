import { problem, type ContentRule } from '../problem.ts';

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
		...[...known]
			.filter(([path, bytes]) => path.includes('/images/') && bytes > mostKilobytes * 1024)
			.map(([path, bytes]) =>
				problem(
					'image-size',
					`${folder}/${path}`,
					{ line: 1, column: 1 },
					{ kilobytes: Math.ceil(bytes / 1024) },
				),
			),
	];
};
