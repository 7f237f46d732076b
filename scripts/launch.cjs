/**
 * Starts each command of package.json: `node scripts/launch.cjs <file> [words]`. What is missing around it is said in one
 * sentence. CommonJS of long ago, so that an old Node.js can read as far as that sentence.
 */
var fs = require('fs');
var os = require('os');
var path = require('path');
var url = require('url');

var least = [22, 18];
var project = path.dirname(__dirname);

function whyNot() {
	var have = process.versions.node.split('.').map(Number);
	if (have[0] < least[0] || (have[0] === least[0] && have[1] < least[1]))
		return (
			'This needs Node.js ' +
			least.join('.') +
			' or newer, and runs on ' +
			process.versions.node +
			'. The project brings one along for most systems: run "npm ci" (without --omit=optional), then start the command by npm. Elsewhere install a newer one.'
		);
	if (!isInstalled(project)) return 'The packages are not installed yet: run "npm ci" in ' + project + '.';
	// Vite takes what follows for no part of a file's name.
	if (/[#?]/.test(project))
		return (
			'The project lies in ' + project + ', and can\'t be built below a name that holds "#" or "?": move it.'
		);
	if (!fs.existsSync(os.tmpdir()))
		return (
			'The folder for temporary files, ' +
			os.tmpdir() +
			", isn't there: make it, or set TMPDIR to another one."
		);
	return undefined;
}

/** A copy of the project may use packages that lie further up. */
function isInstalled(folder) {
	if (fs.existsSync(path.join(folder, 'node_modules', 'astro'))) return true;
	var parent = path.dirname(folder);
	return parent !== folder && isInstalled(parent);
}

function fail(words) {
	console.error(words);
	process.exitCode = 1;
}

var reason = whyNot();
if (reason !== undefined) fail(reason);
else {
	// Astro counts its users unless it is told not to, and wants to write into their home for it.
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	process.argv.splice(1, 1);
	var script = url.pathToFileURL(path.resolve(process.argv[1])).href;
	// What is set wrongly is said before anything is begun.
	import(url.pathToFileURL(path.join(project, 'src', 'site.ts')).href).then(
		function () {
			return import(script).catch(fail);
		},
		function (error) {
			fail(error.message);
		},
	);
}
