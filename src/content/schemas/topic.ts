import { z } from 'astro/zod';
import { asked, neutralTab, sensitive, slug, tabTitle, text } from './fields.ts';

/** One entry of `content/<language>/topics.yaml`; their order is the reading order. */
export const topic = z
	.strictObject({
	id: slug().describe('Its address: /topics/<id>/.'),
	title: text(3, 40).describe('The topic’s name.'),
	description: text(60, 160).describe('What a reader finds here, in 60 to 160 characters.'),
	intro: text(60, 600).describe('One short paragraph that opens the topic’s page.'),
	asked: asked(),
	sensitive: sensitive(),
	tabTitle: tabTitle(),
})
	.refine(...neutralTab);
