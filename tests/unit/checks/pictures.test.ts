import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { checkFolder } from '../../../src/checks/run/checkFolder.ts';

/** Pictures as a picture program makes them, and as somebody makes them who wants the build to choke. */
const folder = '.cache/pictures';

const blank = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#fff' }, limitInputPixels: false });

/** A picture without a single pixel, which promises as many as it likes. */
function pngHeader(width: number, height: number): Buffer {
	const size = Buffer.from('00000000000000000802000000', 'hex');
	size.writeUInt32BE(width, 0);
	size.writeUInt32BE(height, 4);
	const signature = Buffer.from('89504E470D0A1A0A', 'hex');
	return Buffer.concat([signature, pngPart('IHDR', size), pngPart('IDAT', Buffer.alloc(0))]);
}

function pngPart(name: string, data: Buffer): Buffer {
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	const body = Buffer.concat([Buffer.from(name), data]);
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}

const twoPages = async () => {
	const page = await blank(8, 8).png().toBuffer();
	const other = await sharp(page).negate().png().toBuffer();
	return sharp([page, other], { join: { animated: true } })
		.webp({ loop: 0, delay: [100, 100] })
		.toBuffer();
};

type Row = [name: string, data: () => Promise<Buffer> | Buffer, told: string[]];
const wide = (width: string) =>
	`image-pixels This picture has ${width} pixels, expected at most 4000 a side. Make it smaller: a page shows about 1,400 across.`;
const damaged =
	'image-damaged This picture can’t be opened, expected a whole PNG, JPEG, WebP or AVIF file. It may be cut off or damaged: save it again from where it came.';
const kind =
	'image-kind This file is not the kind of picture that its name says, expected a PNG, JPEG, WebP or AVIF picture. Save it again as one of them, with the ending that fits.';

const rows: Row[] = [
	['fine.png', () => blank(4000, 2).png().toBuffer(), []],
	['fine.jpg', () => blank(4000, 2).jpeg().toBuffer(), []],
	['fine.jpeg', () => blank(2, 4000).jpeg({ progressive: true }).toBuffer(), []],
	['fine.webp', () => blank(4000, 2).webp().toBuffer(), []],
	['lossless.webp', () => blank(4000, 2).webp({ lossless: true }).toBuffer(), []],
	['fine.avif', () => blank(4000, 16).avif({ effort: 0 }).toBuffer(), []],
	['wide.png', () => blank(4001, 2).png().toBuffer(), [wide('4001 × 2')]],
	['tall.jpg', () => blank(2, 4001).jpeg().toBuffer(), [wide('2 × 4001')]],
	['wide.webp', () => blank(4001, 2).webp().toBuffer(), [wide('4001 × 2')]],
	['wide.avif', () => blank(4002, 16).avif({ effort: 0 }).toBuffer(), [wide('4002 × 16')]],
	[
		'turned.jpg',
		() =>
			blank(4001, 2)
				.withExif({ IFD0: { Orientation: '6' } })
				.jpeg()
				.toBuffer(),
		[wide('4001 × 2')],
	],
	['promise.png', () => pngHeader(16_000, 16_000), [wide('16000 × 16000')]],
	['promise-of-billions.png', () => pngHeader(2_000_000_000, 2_000_000_000), [damaged]],
	['of-no-pixels.png', () => pngHeader(0, 0), [damaged]],
	['cut-off.png', async () => (await blank(40, 40).png().toBuffer()).subarray(0, 20), [damaged]],
	['cut-off.jpg', async () => (await blank(40, 40).jpeg().toBuffer()).subarray(0, 20), [damaged]],
	['cut-off.webp', async () => (await blank(40, 40).webp().toBuffer()).subarray(0, 20), [damaged]],
	['cut-off.avif', async () => (await blank(40, 40).avif().toBuffer()).subarray(0, 60), [damaged]],
	['marks-only.jpg', () => Buffer.from('FFD8'.padEnd(200_000, 'FF'), 'hex'), [damaged]],
	['empty.png', () => Buffer.alloc(0), [kind]],
	['jpeg-inside.png', () => blank(8, 8).jpeg().toBuffer(), [kind]],
	['gif-inside.png', () => blank(8, 8).gif().toBuffer(), [kind]],
	['drawing.webp', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), [kind]],
	[
		'moving.webp',
		twoPages,
		[
			'image-moves This picture moves, expected one that stands still: movement distracts, and makes some readers ill. Save a single image of it.',
		],
	],
	[
		'heavy.png',
		() => Buffer.concat([pngHeader(8, 8), Buffer.alloc(300 * 1024)]),
		[
			'image-size This picture has 301 KB, expected at most 200 KB. Make it smaller, or save it as WebP or AVIF.',
		],
	],
];

const told = new Map<string, string[]>();

beforeAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	cpSync('tests/fixtures/content', folder, { recursive: true });
	for (const [name, data] of rows) writeFileSync(join(folder, 'en/images', name), await data());
	const { problems } = await checkFolder(folder, '2026-03-01');
	for (const { file, rule, message } of problems) {
		const name = file.split('/').at(-1) ?? '';
		told.set(name, [...(told.get(name) ?? []), `${rule} ${message}`]);
	}
}, 60_000);

test.each(rows)('%s', (name, _data, expected) => {
	expect(told.get(name) ?? []).toEqual(expected);
});
