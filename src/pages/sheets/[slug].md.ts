import type { APIRoute, GetStaticPaths } from 'astro';
import { sheets, type Sheet } from '../../library/index.ts';
import { asMarkdown, twinOfSheet } from '../../library/markdownPages.ts';

export const getStaticPaths: GetStaticPaths = () =>
	sheets.map((sheet) => ({ params: { slug: sheet.slug }, props: { sheet } }));

export const GET: APIRoute<{ sheet: Sheet }> = ({ props }) => asMarkdown(twinOfSheet(props.sheet));
