const reasons: Record<string, string> = {
	ENOSPC: 'the disk is full',
	EDQUOT: 'the room that this user has on the disk is used up',
	EFBIG: 'the file is larger than this system lets it be',
	EACCES: 'this user has no right to write there',
	EPERM: 'this user has no right to write there',
	EROFS: 'the disk can only be read',
	EBUSY: 'another program, or the system, holds it',
	ENOTDIR: 'a file stands where a folder should be',
	EISDIR: 'a folder stands where a file should be',
	EMFILE: 'too many files are open at once',
};

/** Why the system refused something, for people. */
export function reasonInWords(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message;
}
