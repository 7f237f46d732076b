import { problem, placeOf, type FileRule } from '../problem.ts';

/**
 * A page for people who are afraid holds nothing to fill in or to carry out: paper is found, and a task for two is no
 * help against somebody who frightens one of them.
 */
export const forTheAfraid: FileRule = ({ entries }) =>
	entries.flatMap((entry) =>
		entry.data?.['forTheAfraid'] !== true
			? []
			: entry.nodes
					.filter(({ node }) => node.name === 'Sheet' || node.name === 'Exercise')
					.map(({ node }) =>
						problem('component-place', entry.file, placeOf(node), { what: takeOut(node.name ?? '') }),
					),
	);

const takeOut = (name: string) =>
	`Unexpected \`<${name}>\` on a page with \`forTheAfraid: true\`, expected nothing to fill in or to carry out: paper is found, and tasks are not what helps against fear. Say in a sentence what may help, or link to [get help](/help/).`;
