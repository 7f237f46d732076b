/** A page with a note as the first thing of its text. The body is read anew; the kept headers say nothing of its length. */
export async function withNote(page: Response, note: string): Promise<Response> {
	const html = await page.text();
	return new Response(
		html.replace(/<main\b[^>]*>/, (main) => main + note),
		{ headers: page.headers },
	);
}
