import { escapeHtml } from './escapeHtml.ts';

/** What the live preview shows in the place of every page while the content has an error: the whole report. */
export const problemPage = (report: string, viteClient: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The content has an error</title>
<script type="module" src="${escapeHtml(viteClient)}"></script>
</head>
<body>
<h1>The content has an error</h1>
<p>Mend what is listed here and save: the page comes back by itself.</p>
<pre style="white-space: pre-wrap">${escapeHtml(report)}</pre>
</body>
</html>
`;
