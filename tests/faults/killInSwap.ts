import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Loaded into a build: ends it by the signal in KILL_BY when the last site has been moved away and the new one is not there yet. */
const rename = fs.renameSync;
fs.renameSync = (from, to) => {
	rename(from, to);
	if (String(to).endsWith('.old')) process.kill(process.pid, process.env['KILL_BY']);
	// A signal takes a moment; nothing else is done until it comes.
	if (String(to).endsWith('.old')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5000);
};
syncBuiltinESMExports();
