const longest = 60;

/**
 * The file name that a title asks for: small ASCII letters, digits and single hyphens, cut between words at
 * 60 characters. Empty where the title holds no letter that fits, such as one in Chinese.
 */
export function slugOf(title: string): string {
	const words = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/['’]/g, '')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	let slug = '';
	for (const word of words) {
		const longer = slug === '' ? word : `${slug}-${word}`;
		if (longer.length > longest) break;
		slug = longer;
	}
	return slug;
}
