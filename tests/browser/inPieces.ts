import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Pieces end where a block begins or ends: a browser that has much to do stops reading there, and paints. */
const block =
	/<\/?(?:p|li|[uod]l|d[dt]|div|section|h\d|figure|figcaption|blockquote|details|summary|form|label|fieldset|nav|main|header|footer|table|t[rdh]|aside|[a-z]+-[a-z]+)\b[^>]*>/g;

/** The page cut into pieces of at least `least` characters, for the first 30,000 of its body; then all the rest. */
function pieces(html: string, least: number): string[] {
	const body = Math.max(html.indexOf('<body'), 0);
	const cuts = [body];
	for (const match of html.matchAll(block)) {
		const end = match.index + match[0].length;
		if (end > body + 30_000) break;
		if (end >= (cuts.at(-1) ?? 0) + least) cuts.push(end);
	}
	return [...cuts, html.length].map((end, index, all) => html.slice(all[index - 1] ?? 0, end));
}

/**
 * A server before the one at `origin` that sends each page in pieces, a frame apart, as a bad line or a busy machine
 * would. Gives its own origin, how to end it, and how many pieces it has sent of each page.
 */
export async function inPieces(origin: string, least: number) {
	const sent = new Map<string, number>();
	const server = createServer((request, response) => {
		void (async () => {
			const path = request.url ?? '/';
			const answer = await fetch(new URL(path, origin));
			const type = answer.headers.get('content-type') ?? 'application/octet-stream';
			response.writeHead(answer.status, { 'content-type': type });
			if (!type.startsWith('text/html')) return response.end(Buffer.from(await answer.arrayBuffer()));
			const parts = pieces(await answer.text(), least);
			for (const piece of parts) {
				response.write(piece);
				await wait(18);
			}
			sent.set(path, parts.length);
			return response.end();
		})().catch((error: unknown) => response.destroy(error as Error));
	});
	await new Promise<void>((done, fail) => server.once('error', fail).listen(0, 'localhost', done));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		sent,
		end: () => server.close().closeAllConnections(),
	};
}
