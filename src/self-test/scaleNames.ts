/** The scales that the result's rules speak of. Each is a file of `content/<language>/self-test/`. */
export const scaleNames = [
	'closeness-worry',
	'closeness-distance',
	'pressing',
	'leaving',
	'mending',
	'responding',
	'getting-back',
] as const;

export type ScaleName = (typeof scaleNames)[number];
