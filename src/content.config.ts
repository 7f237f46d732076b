import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { schemas } from './schemas/index.ts';

const mdx = (folder: string) => glob({ base: `./content/en/${folder}`, pattern: '*.mdx' });

export const collections = {
	articles: defineCollection({ loader: mdx('articles'), schema: schemas.articles }),
	faqs: defineCollection({ loader: mdx('faqs'), schema: schemas.faqs }),
	glossary: defineCollection({ loader: mdx('glossary'), schema: schemas.glossary }),
	topics: defineCollection({ loader: file('content/en/topics.yaml'), schema: schemas.topics }),
	situations: defineCollection({ loader: file('content/en/situations.yaml'), schema: schemas.situations }),
	moments: defineCollection({ loader: file('content/en/moments.yaml'), schema: schemas.moments }),
	helpLines: defineCollection({ loader: file('content/en/help-lines.yaml'), schema: schemas['help-lines'] }),
	sources: defineCollection({
		loader: glob({ base: './content/sources', pattern: '*.json' }),
		schema: schemas.sources,
	}),
};
