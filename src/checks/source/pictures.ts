import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileFacts, Picture, PictureKind } from './content.ts';
import { isReadable } from './fileKinds.ts';

/** A larger file is told for its size and not looked into. */
export const maxPictureKilobytes = 200;
/** Pictures that are read at the same time. */
const atOnce = 8;

export const isPicture = (file: FileFacts) => isReadable(file) && isAmongPictures(file);

const isAmongPictures = ({ path }: FileFacts) => path.includes('/images/') && !path.endsWith('/.gitkeep');

/**
 * The files of a folder, the pictures with what they really are. They are read by sharp, which the build makes the
 * page's pictures with: what it sees is what it would have to unpack, whatever else a header says.
 */
export async function withPictures(folder: string, files: readonly FileFacts[]): Promise<FileFacts[]> {
	const told = new Map<string, Picture>();
	const pictures = files.filter(isPicture);
	for (let from = 0; from < pictures.length; from += atOnce)
		await Promise.all(
			pictures.slice(from, from + atOnce).map(async ({ path, bytes }) => {
				const isSmall = bytes <= maxPictureKilobytes * 1024;
				const read = async () => readPicture(await readFile(join(folder, path)));
				told.set(path, isSmall ? await read().catch((): Picture => 'damaged') : 'too large');
			}),
		);
	return files.map((file) => {
		const picture = told.get(file.path);
		return picture === undefined ? file : { ...file, picture };
	});
}

/** What a picture is. Only files that begin as one of the four kinds do reach the reader of pictures. */
async function readPicture(data: Buffer): Promise<Picture> {
	const kind = kindOf(data);
	if (kind === undefined) return 'no picture';
	const { default: sharp } = await import('sharp');
	try {
		// All pages, as the build does it, and no limit: the size is told in words here.
		const found = await sharp(data, { pages: -1, limitInputPixels: false }).metadata();
		if (found.compression === 'hevc') return 'no picture';
		const { width, height, pageHeight = height, pages = 1 } = found;
		return { kind, width, height: pageHeight, moves: pages > 1 };
	} catch {
		return 'damaged';
	}
}

/** By the first bytes: PNG's signature, JPEG's marker, RIFF with WEBP, ISO media with an AVIF brand. */
function kindOf(data: Buffer): PictureKind | undefined {
	const head = data.toString('latin1', 0, 12);
	if (head.startsWith('\x89PNG\r\n\x1A\n')) return 'png';
	if (head.startsWith('\xFF\xD8\xFF')) return 'jpg';
	if (head.startsWith('RIFF') && head.slice(8) === 'WEBP') return 'webp';
	return head.slice(4, 8) === 'ftyp' && /^(?:avif|avis|mif1)$/.test(head.slice(8)) ? 'avif' : undefined;
}
