import type { Card } from './card.ts';

/** The elements of a card in the form that satori takes. */
interface Element {
	type: string;
	props: Record<string, unknown>;
}
type Children = string | Element | Element[];

/** What previews of links expect. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The light tokens of src/styles/tokens.css; pictures know no dark. */
const paper = '#fcf9f4';
const ink = '#1e2430';
const quiet = '#505561';
const clay = '#99431e';
const wash = '#fcece0';

/** The title in a bubble, as something said; the first words below it; the mark with the wiki's name. */
export const cardTree = ({ title, words }: Card, name: string): Element =>
	box(
		{
			width: '100%',
			height: '100%',
			flexDirection: 'column',
			justifyContent: 'space-between',
			padding: '60px 72px 54px',
			backgroundColor: paper,
			color: ink,
			fontFamily: 'latin, latin-ext',
		},
		[
			box({ flexDirection: 'column', flexShrink: 0 }, [
				box(
					{
						alignSelf: 'flex-start',
						maxWidth: '100%',
						padding: '38px 50px 44px',
						borderRadius: 54,
						backgroundColor: wash,
						fontWeight: 600,
						fontSize: titleSize(title),
						lineHeight: 1.14,
						letterSpacing: '-0.012em',
						wordBreak: 'break-word',
					},
					text(title, 4),
				),
				tail,
			]),
			...(words === ''
				? []
				: [
						box(
							{
								minHeight: 0,
								overflow: 'hidden',
								padding: '0 50px',
								fontSize: 35,
								lineHeight: 1.36,
								color: quiet,
								wordBreak: 'break-word',
							},
							text(words, 3),
						),
					]),
			box({ alignItems: 'center', flexShrink: 0, padding: '0 50px', fontSize: 29, fontWeight: 600 }, [
				mark,
				box({ marginLeft: 18 }, name),
			]),
		],
	);

const titleSize = ({ length }: string) => (length <= 24 ? 88 : length <= 42 ? 74 : 64);

const box = (style: object, children: Children): Element => ({
	type: 'div',
	props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

/** Running text that ends in an ellipsis where there is no room for more lines. */
const text = (words: string, lines: number): Element => ({
	type: 'div',
	props: { style: { display: 'block', lineClamp: lines }, children: words },
});

const svg = (width: number, height: number, viewBox: string, children: Element[]): Element => ({
	type: 'svg',
	props: { width, height, viewBox, fill: 'none', children },
});
const path = (props: object): Element => ({ type: 'path', props: { ...props } });

const tail = box({ marginLeft: 92, marginTop: -1 }, [
	svg(46, 34, '0 0 46 34', [path({ d: 'M0 0H46C34 20 20 30 3 34C9 24 8 10 0 0Z', fill: wash })]),
]);

const mark = svg(46, 46, '0 0 32 32', [
	path({ d: 'M13 5C4.5 9.5 4.5 22.5 13 27', stroke: clay, 'stroke-width': 3, 'stroke-linecap': 'round' }),
	path({ d: 'M19 5c8.5 4.5 8.5 17.5 0 22', stroke: clay, 'stroke-width': 3, 'stroke-linecap': 'round' }),
	{ type: 'circle', props: { cx: 16, cy: 16, r: 2.4, fill: clay } },
]);
