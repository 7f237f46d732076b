import { expect, test } from 'vitest';
import { dataAttributes } from '../../../src/components/dataAttributes.ts';

test('texts become attributes whose names a script reads in small letters', () => {
	expect(dataAttributes({ isFull: 'Full.', long: 'Long.' })).toEqual({
		'data-isfull': 'Full.',
		'data-long': 'Long.',
	});
	expect(dataAttributes({ Note: 'A note' }, 'kind-')).toEqual({ 'data-kind-note': 'A note' });
});
