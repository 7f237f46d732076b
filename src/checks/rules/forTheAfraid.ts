import { placeOf, problemOf, type FileRule } from '../problem.ts';
import { fieldOf } from '../source/content.ts';
import { doc as vocabulary } from './vocabularyOnly.ts';

const problem = problemOf(vocabulary);

/**
 * A page for people who are afraid holds nothing to fill in or to carry out: paper is found, and a task for two is no
 * help against someone who frightens one of them.
 */
export const run: FileRule = ({ entries }) =>
	entries.flatMap((entry) =>
		fieldOf(entry, 'forTheAfraid') !== true
			? []
			: entry.nodes
					.filter(({ node }) => node.name === 'Sheet' || node.name === 'Exercise')
					.map(({ node }) =>
						problem('component-place', entry.file, placeOf(node), { what: takeOut(node.name ?? '') }),
					),
	);

const takeOut = (name: string) =>
	`Unexpected \`<${name}>\` on a page with \`forTheAfraid: true\`, expected nothing to fill in or to carry out: paper is found, and tasks are not what helps against fear. Say in a sentence what may help, or link to [get help](/help/).`;
