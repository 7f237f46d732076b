/** What is asked and said while something is put into the playbook: it comes with the script that does so. */
export const keeping = {
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
	partly:
		'A part of the playbook on this device can’t be read, so nothing was added. Open the playbook: it says what to do.',
	week: 'This week',
};
