import { crc32, deflateSync } from 'node:zlib';

/** The bytes that every PNG begins with. */
export const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Pixels (RGBA, opaque) as a PNG with a palette. A card is a few inks and the shades between them; a general encoder
 * takes three times as long to find that out, or leaves the file twice as large.
 */
export function packPng(pixels: Uint8Array, width: number, height: number): Buffer {
	const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
	const { indexes, palette } = indexed(colours);
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y++)
		rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, a palette; the usual compression and filters, not interlaced.
	header.set([8, 3], 8);
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk(
			'PLTE',
			Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255])),
		),
		chunk('IDAT', deflateSync(rows, { level: 6 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** Each pixel as a place in a palette of at most 256 colours: near ones share the one that is seen most. */
function indexed(colours: Uint32Array): { indexes: Uint8Array; palette: number[] } {
	const runs = runsOf(colours);
	const times = new Map<number, number>();
	for (const { colour, from, to } of runs) times.set(colour, (times.get(colour) ?? 0) + to - from);
	const common = [...times].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
	let bits = 5;
	let palette = distinct(common, bits);
	while (palette.size > 256) palette = distinct(common, --bits);
	const places = new Map([...palette.keys()].map((kind, place) => [kind, place]));
	const indexes = new Uint8Array(colours.length);
	for (const { colour, from, to } of runs) indexes.fill(places.get(rough(colour, bits)) ?? 0, from, to);
	return { indexes, palette: [...palette.values()] };
}

/** Most pixels are like the one before: a card is a few ten thousand runs of one colour. */
function runsOf(colours: Uint32Array): { colour: number; from: number; to: number }[] {
	const runs = [];
	let colour = colours[0] ?? 0;
	let from = 0;
	for (let at = 1; at < colours.length; at++) {
		const next = colours[at] ?? 0;
		if (next === colour) continue;
		runs.push({ colour, from, to: at });
		colour = next;
		from = at;
	}
	return [...runs, { colour, from, to: colours.length }];
}

/** The first of each kind of colours that agree in their leading bits. */
function distinct(colours: readonly number[], bits: number): Map<number, number> {
	const found = new Map<number, number>();
	for (const colour of colours) {
		const kind = rough(colour, bits);
		if (!found.has(kind)) found.set(kind, colour);
	}
	return found;
}

const rough = (colour: number, bits: number) => colour & (0x010101 * ((0xff << (8 - bits)) & 0xff));

function chunk(name: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const whole = Buffer.alloc(body.length + 8);
	whole.writeUInt32BE(data.length, 0);
	whole.set(body, 4);
	whole.writeUInt32BE(crc32(body), body.length + 4);
	return whole;
}
