import { theSheet } from './blocks.ts';
import { yamlList } from './markup.ts';
import { at, type Tools } from './plan.ts';
import { capital, createWriter } from './writer.ts';

/** The lists that stand in one file each, by file name; `firstPhrases` in the order of the articles. */
export function writeLists(tools: Tools, firstPhrases: readonly string[]): Record<string, string> {
	return {
		'topics.yaml': topics(tools),
		'situations.yaml': situations(tools),
		'moments.yaml': moments(tools, firstPhrases),
		'loudness.yaml': loudness(tools, firstPhrases),
		'paths.yaml': paths(tools),
		'help-lines.yaml': helpLines(),
		'corrections.yaml': corrections(tools),
	};
}

function topics(tools: Tools): string {
	const writer = createWriter(tools);
	return yamlList(
		tools.plan.topics.map(({ id, title }) => ({
			id,
			title,
			description: writer.prose({ chars: [60, 160] }),
			intro: writer.prose({ words: [30, 60], chars: [60, 600] }),
		})),
	);
}

function situations(tools: Tools): string {
	const writer = createWriter(tools);
	const text = (chars: number) => writer.prose({ chars: [60, chars] });
	return yamlList(
		tools.plan.situations.map(({ id, title }) => ({
			id,
			title,
			when: text(200),
			works: text(240),
			backfires: text(240),
			notFor: text(240),
		})),
	);
}

/** Eight moments, spread over the articles; the last has no phrase. */
function moments(tools: Tools, firstPhrases: readonly string[]): string {
	const writer = createWriter(tools);
	const { plan } = tools;
	const count = Math.min(8, plan.articles.length);
	return yamlList(
		Array.from({ length: count }, (_, index) => {
			const article = Math.floor((index * plan.articles.length) / count);
			return {
				id: `moment-${index + 1}`,
				says: capital(writer.fragment(8, 60)),
				article: at(plan.articles, article).id,
				question: at(plan.questions, article).id,
				phrase: index === 7 ? undefined : firstPhrases[article],
			};
		}),
	);
}

/** Three rows from quiet to loud. */
function loudness(tools: Tools, firstPhrases: readonly string[]): string {
	const writer = createWriter(tools);
	return yamlList(
		[4, 7, 10].map((upTo, index) => ({
			id: `loud-row-${index + 1}`,
			upTo,
			title: capital(writer.fragment(4, 30)),
			first: writer.prose({ chars: [20, 160] }),
			phrase: at(firstPhrases, index),
			then: writer.prose({ chars: [20, 300] }),
		})),
	);
}

/** Six corrections, each with a source. */
function corrections(tools: Tools): string {
	const writer = createWriter(tools);
	const { plan } = tools;
	return yamlList(
		Array.from({ length: Math.min(6, plan.sources.length) }, (_, index) => ({
			id: `correction-${index + 1}`,
			popular: writer.prose({ chars: [20, 180] }),
			known: writer.prose({ chars: [60, 420] }),
			sources: [at(plan.sources, index).id],
			article: at(plan.articles, index % plan.articles.length).id,
			checked: '2026-01-01',
			checkAgain: '2027-06-01',
		})),
	);
}

/** One path of two steps, each with the sheet. */
function paths(tools: Tools): string {
	const writer = createWriter(tools);
	const { articles } = tools.plan;
	const title = () => capital(writer.fragment(3, 40));
	const step = (id: string, index: number) => ({
		id,
		title: title(),
		begin: writer.prose({ chars: [20, 120] }),
		do: writer.prose({ chars: [60, 400] }),
		article: at(articles, index).id,
		sheet: theSheet,
		goOn: writer.prose({ chars: [20, 240] }),
	});
	return yamlList([
		{
			id: 'a-path',
			title: title(),
			description: writer.prose({ chars: [60, 160] }),
			what: writer.prose({ chars: [40, 300] }),
			notFor: `Not where ${writer.fragment(6, 70)}.`,
			steps: [step('first', 0), step('second', 1)],
			leave: {
				fear: writer.prose({ chars: [20, 300] }),
				overload: writer.prose({ chars: [20, 300] }),
				noChange: writer.prose({ chars: [20, 300] }),
				next: at(articles, 0).id,
			},
		},
	]);
}

/** Nobody answers here: invented lines at example.org, which is kept free for examples. */
const helpLines = () =>
	yamlList(
		['GB', 'US', 'IE', 'AU', '*'].flatMap((country) =>
			['emergency', 'abuse', 'own-behaviour', 'crisis'].map((kind) => ({
				id: `${country === '*' ? 'all' : country.toLowerCase()}-${kind}`,
				country,
				kind,
				name: `Invented line (${kind})`,
				call: '555 0100',
				url: `https://example.org/${kind}`,
				note: 'Not a real line: this text was generated.',
				hours: 'Day and night',
				seen: ['example.org'],
				source: 'operator',
				checked: '2026-01-01',
				checkAgain: '2027-01-01',
			})),
		),
	);
