import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/microsoft-edge',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The Chrome, Chromium or Edge of this machine: CHROMIUM_PATH, or one of the usual places. */
export const findChromium = (): string | undefined =>
	[process.env['CHROMIUM_PATH'], ...places].find((path) => path !== undefined && existsSync(path));

/** The same; on Debian as root it is installed where there is none. */
export function needChromium(): string | undefined {
	const installed = findChromium();
	if (installed !== undefined) return installed;
	if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
	console.log('No Chrome, Chromium or Edge here: installing Debian’s chromium.');
	const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	try {
		execFileSync('apt-get', ['update', '-qq'], quiet);
		execFileSync(
			'apt-get',
			['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
			quiet,
		);
	} catch {
		return undefined;
	}
	return findChromium();
}

export const howToGetChromium =
	'The browser tests need Chrome, Chromium or Edge: install one (on Debian: apt-get install chromium), or set CHROMIUM_PATH to its program.';
