import type { ClientStrings } from './strings.ts';

/** The few words that scripts bring along, where a page has no room for them. */
export const client: ClientStrings = {
	keep: 'Keep',
	keepIn: 'Keep in the playbook',
	ask: 'A playbook is kept on this device. Anyone who uses the device can open it. Keep it here?',
	yes: 'Yes, keep it here',
	no: 'No',
	added: 'It is in your playbook.',
	isFull: 'Your playbook is full: take something out first.',
	declined: 'Nothing is kept.',
	noRoom: 'There is no room left on this device: nothing was added, and your playbook is as it was.',
	blocked: 'This browser keeps nothing for this page: nothing was added.',
	broken:
		'The playbook on this device can’t be read, so nothing was added. Open the playbook to save it or delete it.',
	week: 'This week',
};
