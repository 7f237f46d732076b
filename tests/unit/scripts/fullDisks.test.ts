import { expect, test } from 'vitest';
import { fullDisks } from '../../../scripts/build/fullDisks.ts';

test('a disk with room is not spoken of, whether the folder is there or only one above it', () => {
	expect(fullDisks(['.', 'not/there/yet'])).toEqual([]);
});

// A disk that is always full, where this system has one.
test.skipIf(process.platform !== 'linux')('a full disk is named once, by the first of its folders', () => {
	expect(fullDisks(['/proc/self', '/proc/1'])).toEqual([
		'The disk that holds /proc/self is full: make room, then build again.',
	]);
});
