import { walk } from '../../wiki/mdast.ts';
import { bodies, placeOf, problem, type Rule } from '../problem.ts';

/** Pictures become module imports: only plain files of the images folder, each described. */
export const images: Rule = (content) =>
	bodies(content).flatMap(({ entry, tree }) =>
		[...walk(tree)].flatMap(([node]) => {
			if (node.type !== 'image') return [];
			const url = node.url ?? '';
			const name = /^\.\.\/images\/([\w-]+\.(?:png|jpe?g|webp|avif|svg))$/.exec(url)?.[1];
			const exists = name !== undefined && content.files.some((path) => path.endsWith(`/images/${name}`));
			return [
				...(exists ? [] : [problem('image-address', entry.file, placeOf(node), { url })]),
				...(node.alt?.trim() ? [] : [problem('image-text', entry.file, placeOf(node), {})]),
			];
		}),
	);
