import { Fragment, jsx } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { naming } from '../node/naming.ts';
import { elementOf, readHast, type HastNode } from '../content/text/hast.ts';

type Components = Readonly<Record<string, unknown>>;

/**
 * A text as a component for its page, its elements drawn by the components of their names. It stays data until its
 * page is drawn: nothing of it becomes a module, so that a thousand articles are no thousand files to bundle, and
 * nothing of it can run.
 */
export function contentOf(text: string, components: Components, file = '') {
	const root = naming(file, () => readHast(text));
	const Content = () => jsx(Fragment, { children: naming(file, () => drawAll(root.children, components)) });
	return Object.assign(Content, {
		[Renderer]: 'astro:jsx',
		[Symbol.for('mdx-component')]: true,
		// Its components bring their own styles; the page has them in its head.
		[Symbol.for('astro.needsHeadRendering')]: true,
	});
}

const drawAll = (nodes: readonly HastNode[] = [], components: Components) =>
	nodes.map((node) => draw(node, components));

function draw(node: HastNode, components: Components): unknown {
	if (node.type === 'text') return node.value;
	const { name, attributes, children } = elementOf(node);
	const inside = children.length > 0 && { children: drawAll(children, components) };
	return jsx(components[name] ?? name, { ...attributes, ...inside });
}
