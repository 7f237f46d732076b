/** The folder of `BASE_PATH`, with a slash at both ends. Throws a sentence where it is no folder of a host. */
export function basePath(value: string): string {
	if (/^[a-z][a-z\d+.-]*:/i.test(value))
		throw new Error(
			`BASE_PATH is “${value}”, expected a path alone, such as /wiki/: the host belongs into SITE_URL.`,
		);
	const names = value.split('/').filter((name) => name !== '');
	if (!names.every((name) => /^[\w.~-]+$/.test(name) && !/^\.+$/.test(name)))
		throw new Error(
			`BASE_PATH is “${value}”, expected names of folders out of letters, digits, “-”, “_”, “.” and “~”, such as /wiki/: mend it.`,
		);
	return `/${[...names, ''].join('/')}`;
}
