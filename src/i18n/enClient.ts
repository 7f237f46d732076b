import type { ClientStrings } from './strings.ts';

/**
 * The words of controls that exist only by script: the scripts bring them along, so that no page pays for them before
 * it can be read.
 */
export const client: ClientStrings = {
	phrase: {
		copy: 'Copy',
		copied: 'Copied',
		failed: 'Copying was refused. The words are selected: copy them with your keyboard or the menu.',
	},
	heading: {
		copy: 'Copy link',
		copied: 'Link copied',
		failed: 'Copying was refused. The link stands in the address bar.',
	},
	preview: {
		off: 'No more previews',
		on: 'Show previews again',
		areOff: 'Links open without a preview from now on.',
		areOn: 'Links show previews again.',
	},
	playbook: {
		keep: 'Keep',
		keepIn: 'Keep in the playbook',
		ask: 'A playbook is kept on this device. Anyone who uses the device can open it. Keep it here?',
		yes: 'Yes, keep it here',
		no: 'No',
		empty: 'There is nothing to keep yet: fill something in, or choose something, first.',
		added: 'It is in your playbook.',
		isFull: 'Your playbook is full: take something out first.',
		declined: 'Nothing is kept.',
		noRoom: 'There is no room left on this device: nothing was added, and your playbook is as it was.',
		blocked: 'This browser keeps nothing for this page: nothing was added.',
		broken:
			'The playbook on this device can’t be read, so nothing was added. Open the playbook to save it or delete it.',
		notLoaded: 'The playbook could not be loaded, so nothing was added. Try again.',
		week: 'This week',
	},
};
