import { createHash } from 'node:crypto';

/**
 * The content security policy of a built page, as the first thing in its head: a policy holds for what stands behind
 * it. Scripts are files of our own or one of the given texts. Styles are what the build wrote into the head, by hash:
 * a style element in the text, or a `style` attribute anywhere, does nothing.
 */
export function addPolicy(html: string, allowedScripts: readonly string[]): string {
	const scripts = inlineScripts(html);
	const stranger = scripts.find((text) => !allowedScripts.includes(text));
	if (stranger !== undefined)
		throw new Error(
			`Unexpected inline script \`${stranger.slice(0, 60)}…\`, expected a script file beside its component or one of src/browser/inlineScripts.ts.`,
		);
	const head = html.slice(0, html.indexOf('</head>'));
	const styles = [...head.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
	const policy = contentPolicy({
		scripts: scripts.map(hashSource),
		styles: styles.map(hashSource),
		searches: html.includes('<search-box'),
		keeps: html.includes('<keep-offline'),
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
const inlineScripts = (html: string): string[] =>
	[...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
		.filter(
			([, attributes = '']) => !/\ssrc=/.test(attributes) && !attributes.includes('application/ld+json'),
		)
		.map(([, , text = '']) => text);

export const hashSource = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
