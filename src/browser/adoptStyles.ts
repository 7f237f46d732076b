/** Styles of something that only a script makes, brought along by it: no page pays for them before it can be read. */
export function adoptStyles(text: string) {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(text);
	document.adoptedStyleSheets.push(sheet);
}
