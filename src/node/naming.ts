/** Whatever goes wrong with a file, the file is named. */
export function naming<T>(file: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
}
