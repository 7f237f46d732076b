import { expect, test } from 'vitest';
import { listenOn } from '../../../scripts/listenOn.ts';

test.each([
	['', {}, { host: 'localhost', port: undefined, rest: [] }],
	['', { PORT: '5555', HOST: '0.0.0.0' }, { host: '0.0.0.0', port: 5555, rest: [] }],
	['--port 8080 --host', { PORT: '5555' }, { host: '0.0.0.0', port: 8080, rest: [] }],
	['--port=8080 --host=::1 --cold', {}, { host: '::1', port: 8080, rest: ['--cold'] }],
	['--host --port 0', { HOST: '10.0.0.1' }, { host: '0.0.0.0', port: 0, rest: [] }],
])('“%s” with %o listens where it says', (words, env, place) => {
	expect(listenOn(words.split(' ').filter(Boolean), env)).toEqual(place);
});

test.each([
	[['--port', '80a'], {}, '--port is “80a”'],
	[['--port'], {}, '--port is “”'],
	[[], { PORT: '70000' }, 'PORT is “70000”'],
])('a port that is none is refused by its name: %o %o', (words, env, sentence) => {
	expect(() => listenOn(words, env)).toThrow(sentence);
});
