/** The choice whether links show a preview: it comes with the first preview. */
export const previews = {
	off: 'No more previews',
	on: 'Show previews again',
	areOff: 'Links open without a preview from now on.',
	areOn: 'Links show previews again.',
};
