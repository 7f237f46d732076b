/** A message of a workflow command: no line end in it can begin another command. */
export const data = (text: string) =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** A value before the message, which ends at a comma or a colon. */
export const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
