/** Prints how a command is called and ends, where somebody asks for `--help`. */
export function answerHelp(usage: string): void {
	if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return;
	console.log(usage);
	process.exit(0);
}
