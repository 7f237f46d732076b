import { createHash } from 'node:crypto';
import { elementsOf, wordsIn, type HtmlNode } from '../../node/htmlTree.ts';

/**
 * The content security policy of a built page, as the first thing in its head: a policy holds for what stands behind
 * it. Scripts are files of our own or one of the given texts. Styles are what the build wrote into the head, by hash:
 * a style element in the text, or a `style` attribute anywhere, does nothing.
 */
export function addPolicy(html: string, allowedScripts: readonly string[]): string {
	const elements = elementsOf(html);
	const scripts = elements.filter(isRun).map(wordsIn);
	const stranger = scripts.find((text) => !allowedScripts.includes(text));
	if (stranger !== undefined)
		throw new Error(
			`Unexpected inline script \`${stranger.slice(0, 60)}…\`, expected a script file beside its component or one of src/browser/inlineScripts.ts.`,
		);
	const head = elements.find(({ tagName }) => tagName === 'head');
	const styles = (head?.children ?? []).filter(({ tagName }) => tagName === 'style').map(wordsIn);
	const holds = (name: string) => elements.some(({ tagName }) => tagName === name);
	const policy = contentPolicy({
		scripts: scripts.map(hashSource),
		styles: styles.map(hashSource),
		searches: holds('search-box'),
		keeps: holds('keep-offline'),
	});
	return html.replace(
		'<head>',
		() => `<head><meta http-equiv="content-security-policy" content="${policy}">`,
	);
}

/**
 * The policy for given hashes. Only where one searches does it allow WebAssembly, and a worker from a blob: Pagefind's.
 * Beside that, only the page that keeps the wiki for offline may start a worker.
 */
const contentPolicy = ({
	scripts,
	styles,
	searches,
	keeps,
}: {
	scripts: string[];
	styles: string[];
	searches: boolean;
	keeps: boolean;
}) =>
	[
		"default-src 'none'",
		['script-src', "'self'", ...(searches ? ["'wasm-unsafe-eval'"] : []), ...scripts].join(' '),
		['style-src', "'self'", ...styles].join(' '),
		"img-src 'self'",
		"connect-src 'self'",
		searches ? "worker-src 'self' blob:" : `worker-src ${keeps ? "'self'" : "'none'"}`,
		"form-action 'self'",
		"base-uri 'none'",
		"object-src 'none'",
	].join(';');

/** What the browser would run: scripts without an address, but not data such as JSON-LD. */
const isRun = ({ tagName, properties = {} }: HtmlNode) =>
	tagName === 'script' && properties['src'] === undefined && properties['type'] !== 'application/ld+json';

export const hashSource = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
