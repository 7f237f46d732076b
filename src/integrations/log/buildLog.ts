import nodeLog from 'astro/logger/node';

type Event = Parameters<ReturnType<typeof nodeLog>['write']>[0];

/** Milliseconds between two lines while files are written. */
const interval = 2000;

/** What Astro's own log says, but for its line of each file: a count of them every two seconds instead. */
export default function buildLog(options?: Parameters<typeof nodeLog>[0]) {
	const log = nodeLog(options);
	let written = 0;
	let takenOver = 0;
	let told = 0;
	const tell = (event: Event, message: string) =>
		log.write({ ...event, label: 'build', level: 'info', newLine: true, message });
	return {
		write(event: Event) {
			if (/^\s*\S*├─/.test(event.message) && !event.newLine) {
				if (written++ === 0) told = performance.now();
				if (performance.now() - told < interval) return;
				told = performance.now();
				tell(event, `${written} files …`);
			} else if (written > 0 && isEndOfLine(event)) takenOver += Number(event.message.includes('(restored)'));
			else {
				if (written > 0)
					tell(event, `${written} files written, ${takenOver} of them taken over from the last build.`);
				[written, takenOver] = [0, 0];
				log.write(event);
			}
		},
	};
}

/** What Astro adds to a file's line once it is done. */
const isEndOfLine = ({ label, message }: Event) =>
	label === 'SKIP_FORMAT' && /^ \S*\((?:restored\)|cached\)|\+)/.test(message);
