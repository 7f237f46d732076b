import nodeLog from 'astro/logger/node';

type Event = Parameters<ReturnType<typeof nodeLog>['write']>[0];

/** The integrations whose sentences a build shows. */
const shown = new Set<string | null>(['content-gate', 'cards', 'search-index']);

/** Astro's own log without its line of each file and step: what is wrong, what was checked, and what can be searched. */
export default function quietLog(options?: Parameters<typeof nodeLog>[0]) {
	const log = nodeLog(options);
	return {
		write: (event: Event) => {
			if (event.level !== 'info' || shown.has(event.label)) log.write(event);
		},
	};
}
