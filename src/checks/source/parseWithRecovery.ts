import { readMdx, visit, type MdNode, type Visited } from '../../content/text/mdast.ts';

const tries = 10;

/**
 * Parses MDX so that one mistake does not hide the next: the spot of a syntax error is blanked out and the
 * text parsed again, up to ten times. Places stay those of the original text.
 */
export function parseWithRecovery(source: string): { nodes?: Visited[]; errors: string[] } {
	const errors: string[] = [];
	let text = source;
	while (errors.length < tries) {
		try {
			const nodes = visit(readMdx(text));
			const open = nodes.find(({ node }) => isOpenFence(node, text))?.node.position?.start;
			if (!open) return { nodes, errors };
			errors.push(`${open.line}:${open.column}: Unclosed fence`);
			text = blanked(text, open.offset, text.indexOf('\n', open.offset));
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			errors.push(message);
			// What is nested too deeply is not looked at any further.
			if (message.includes('Nested too deeply')) break;
			const spot = badSpot(text, message);
			if (!spot) break;
			const end = closingOf(text, spot, message);
			text = blanked(text, spot.start, spot.end);
			if (end) text = blanked(text, end.start, end.end);
		}
	}
	return { errors };
}

/** A code block that is never closed swallows all that follows. */
function isOpenFence({ type, position }: MdNode, text: string): boolean {
	if (type !== 'code' || !position) return false;
	const written = text.slice(position.start.offset, position.end.offset);
	const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
	const last = written.slice(written.lastIndexOf('\n') + 1).replace(/^[\s>]+/, '');
	return fence !== undefined && written.includes('\n') && !last.startsWith(fence);
}

const blanked = (text: string, start: number, end: number) =>
	text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);

/** What to blank out: the tag that begins at or before the place named, else the one sign there. */
function badSpot(text: string, message: string): Spot | undefined {
	const named = /\((\d+):(\d+)\)/.exec(message) ?? /^(\d+):(\d+)/.exec(message);
	if (!named) return undefined;
	const at = offsetOf(text, Number(named[1]), Number(named[2]));
	for (let start = Math.min(at, text.length - 1); start >= 0 && at - start <= 2000; start--) {
		const sign = text[start];
		if (sign !== '<' && sign !== '{' && sign !== '}') continue;
		const tag = /^<\/?[A-Za-z][^<>]*>/.exec(text.slice(start, start + 2000))?.[0];
		return { start, end: start + (tag?.length ?? 1) };
	}
	return undefined;
}

/** What closes a tag that was blanked out: without it, nobody knows what it closes. */
function closingOf(text: string, { start, end }: Spot, message: string): Spot | undefined {
	const name = /^<([A-Za-z]\w*)/.exec(text.slice(start, start + 60))?.[1];
	if (name === undefined || text.slice(start, end).endsWith('/>')) return undefined;
	const crossed = /closing tag `<\/(\w+)>/.exec(message)?.[1];
	if (crossed !== undefined && crossed.toLowerCase() !== name.toLowerCase()) return undefined;
	const next = new RegExp(`<(/?)${name}\\b[^<>]*>`, 'gi');
	next.lastIndex = end;
	const found = next.exec(text);
	return found?.[1] === '/' ? { start: found.index, end: found.index + found[0].length } : undefined;
}

interface Spot {
	start: number;
	end: number;
}

function offsetOf(text: string, line: number, column: number): number {
	let offset = 0;
	for (let passed = 1; passed < line; passed++) {
		const next = text.indexOf('\n', offset);
		if (next === -1) break;
		offset = next + 1;
	}
	return offset + column - 1;
}
