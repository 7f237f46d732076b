/** One page of each kind. */
export const kinds = [
	'/',
	'/articles/',
	'/articles/safe-haven-dialogue/',
	'/articles/before-you-talk/',
	'/topics/safety/',
	'/faq/',
	'/faq/is-polyvagal-theory-debunked/',
	'/phrases/',
	'/glossary/',
	'/glossary/flooding/',
	'/search/',
	'/help/',
	'/now/',
	'/about/',
	'/about/editorial-policy/',
	'/404.html',
];
