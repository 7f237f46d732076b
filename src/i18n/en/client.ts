/**
 * The words of controls that exist only by script: the scripts bring them along, so that no page pays for them before
 * it can be read.
 */
export const client = {
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
	playbook: {
		keep: 'Keep',
		keepIn: 'Keep in the playbook',
		notLoaded:
			'The playbook could not be loaded, so nothing was added. Reload the page: it may be older than the wiki is now.',
	},
};
