import { site } from '../site.ts';

/**
 * The two scripts that stand in the page itself. The policy allows them by their hashes and no other
 * (src/integrations/html/postprocessHtml.ts), so that they are written here, once, letter by letter.
 */

/**
 * Runs before the first paint. Sets the scheme that was chosen by hand, from storage or, where that is blocked,
 * from the tab's name (src/components/shell/theme-choice.ts); and sends a page away that came back behind somebody who has
 * left (src/components/shell/leave-site.ts). An address that is opened anew ends that.
 */
export const earlyScript = [
	'(d=>{let t;try{t=localStorage.theme;let s=sessionStorage;if(s.left)',
	"if(performance.getEntriesByType('navigation')[0].type=='back_forward'){",
	`d.hidden=true;location.replace(${JSON.stringify(site.leaveTo)})}else s.removeItem('left')`,
	"}catch{}t??=name;if(t=='dark'||t=='light')d.dataset.theme=t})(document.documentElement)",
].join('');

/**
 * What may be fetched before the reader goes there: only links that the build has marked, and so no sensitive page
 * (src/integrations/html/markLinks.ts). Fetched and not prerendered: a page drawn ahead would keep the scheme that was chosen
 * before, and costs a phone more than one small file.
 */
export const fetchAhead = JSON.stringify({
	prefetch: [{ where: { selector_matches: '[data-ahead]' }, eagerness: 'moderate' }],
});
