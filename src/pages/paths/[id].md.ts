import type { APIRoute, GetStaticPaths } from 'astro';
import { paths, type Path } from '../../library/index.ts';
import { asMarkdown, twinOfPath } from '../../library/markdownPages.ts';

export const getStaticPaths: GetStaticPaths = () =>
	paths.map((path) => ({ params: { id: path.id }, props: { path } }));

export const GET: APIRoute<{ path: Path }> = ({ props }) => asMarkdown(twinOfPath(props.path));
