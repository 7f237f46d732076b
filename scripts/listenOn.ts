/** Where to listen. `port` is undefined where nobody chose one. */
export interface Place {
	host: string;
	port: number | undefined;
	/** What was said beside these two. */
	rest: string[];
}

/**
 * `--port` and `--host`, or else PORT and HOST. `--host` alone means every address of this machine, as it does to Astro.
 * Throws a sentence where a port is none.
 */
export function listenOn(words: readonly string[], env: NodeJS.ProcessEnv): Place {
	let [host, port] = [env['HOST'] || 'localhost', env['PORT'] || undefined];
	let portName = 'PORT';
	const rest: string[] = [];
	const left = words.flatMap((word) => /^(--(?:port|host))=(.*)$/.exec(word)?.slice(1) ?? word);
	for (let word = left.shift(); word !== undefined; word = left.shift()) {
		const value = left[0] === undefined || left[0].startsWith('-') ? undefined : left[0];
		if (word === '--host') host = value ?? everywhere;
		else if (word === '--port') [port, portName] = [value ?? '', word];
		else {
			rest.push(word);
			continue;
		}
		if (value !== undefined) left.shift();
	}
	if (port !== undefined && !(/^\d+$/.test(port) && Number(port) <= maxPort))
		throw new Error(`${portName} is “${port}”, expected a number up to ${maxPort}, such as 8080.`);
	return { host, port: port === undefined ? undefined : Number(port), rest };
}

const everywhere = '0.0.0.0';
const maxPort = 65_535;
