import { saveFile } from '../../browser/saveFile.ts';

const width = 1080;
const edge = 90;
const [titleSize, wordSize, gap] = [40, 54, 36];

/** A picture of a few lines, drawn on the device and saved as a PNG under a neutral name. */
export async function drawWords(title: string, lines: readonly string[]) {
	const canvas = document.createElement('canvas');
	const pen = canvas.getContext('2d');
	if (!pen) throw new Error('This browser draws no pictures.');
	const words = (size: number, weight = 400) => `${weight} ${size}px Georgia, serif`;
	pen.font = words(wordSize);
	const wrapped = lines.map((line) => wrap(pen, line, width - 2 * edge));
	const height =
		2 * edge + titleSize + wrapped.reduce((sum, rows) => sum + gap + rows.length * wordSize * 1.35, gap);
	[canvas.width, canvas.height] = [width, height];
	pen.fillStyle = '#fbf8f2';
	pen.fillRect(0, 0, width, height);
	pen.fillStyle = '#5b5a57';
	pen.font = words(titleSize);
	pen.fillText(title, edge, edge + titleSize);
	pen.fillStyle = '#26252b';
	pen.font = words(wordSize);
	let y = edge + titleSize + gap;
	for (const rows of wrapped) {
		y += gap;
		for (const row of rows) pen.fillText(row, edge, (y += wordSize * 1.35));
	}
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (!blob) throw new Error('The picture could not be made.');
	saveFile(blob, 'lines.png');
}

/** The rows of a text that is at most so wide. */
function wrap(pen: CanvasRenderingContext2D, text: string, most: number): string[] {
	const rows: string[] = [''];
	for (const word of text.split(' ')) {
		const longer = `${rows.at(-1)} ${word}`.trim();
		if (pen.measureText(longer).width <= most || rows.at(-1) === '') rows[rows.length - 1] = longer;
		else rows.push(word);
	}
	return rows;
}
