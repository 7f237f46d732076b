import type { APIRoute, GetStaticPaths } from 'astro';
import { paths, type Path } from '../../library.ts';
import { asMarkdown, twinOfPath } from '../../twins.ts';

export const getStaticPaths: GetStaticPaths = () =>
	paths.map((path) => ({ params: { id: path.id }, props: { path } }));

export const GET: APIRoute<{ path: Path }> = ({ props }) => asMarkdown(twinOfPath(props.path));
