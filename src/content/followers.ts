/** Who follows readers on their way to a page, or hides where it leads. New ones come with the years: add them here. */

/** Parts of a query, or of what stands behind the `#`, that tell where a reader comes from. */
export const trackers = new RegExp(
	`[?&#;](?:${[
		// Campaigns, by the programs that read them.
		'(?:utm|pk|mtm|matomo|piwik|hsa|oly|vero|itm|stm|at|mc|wt|hmb|fb|guce)_\\w+',
		'wt\\.\\w+|_hs\\w+|__hs\\w+|hsctatracking|mkt_tok|mkcid|mkevt|mkrid|cmpid|cmp|campid|campaign_?id|ncid|xtor|ocid|icid|cvid|oicd',
		's_cid|s_kwcid|ef_id|ito|trk|trkcampaign|trackingid|tracking_?id|_openstat|elqtrack\\w*|__s|sc_campaign|sc_channel',
		// Clicks on advertisements and in networks.
		'\\w*clid|gclsrc|gad_source|gad_campaignid|gbraid|wbraid|srsltid|igshid?|ig_rid|epik|li_fat_id|mibextid|share_?id',
		'irgwc|irclickid|ranmid|raneaid|ransiteid|zanpid|awc|aff_?id|affiliate|_branch_match_id|ref_src|ref_url|spm|scm|pvid',
		'_ga|_gl|_gac\\w*|__twitter_impression|tt_medium|tt_content|rdt_cid|sms_ss|sms_click|scid|sccid|vgo_ee|rb_clickid|nr_email_referer',
	].join('|')})=`,
	'i',
);

const names = `
	bit.ly bitly.com bit.do bl.ink tinyurl.com tiny.cc tiny.one tiny.pl t.co goo.gl g.co ow.ly is.gd v.gd buff.ly cutt.ly rb.gy rebrand.ly
	t.ly lnkd.in lnk.to lnk.bio lnk.ee fb.me m.me wa.link t.me amzn.to amzn.eu a.co aka.ms git.io nyti.ms wapo.st bbc.in
	econ.st reut.rs cnn.it n.pr ti.me usat.ly gu.com trib.al dlvr.it ift.tt hubs.ly hubs.la hubs.li spr.ly adf.ly shorturl.at shorte.st
	short.io short.gy short.cm shrtco.de s.id soo.gd clck.ru rotf.lol u.to x.co 1url.com 0rz.tw qr.ae po.st db.tt j.mp mcaf.ee su.pr
	snip.ly snipr.com snipurl.com cli.re kutt.it dub.sh dub.co geni.us smarturl.it ffm.to me2.do han.gl url.cn t.cn dwz.cn suo.im
	sina.lt urlz.fr vk.cc goo.su chilp.it tr.im budurl.com page.link app.link onelink.me shor.by tny.im ln.run l.ead.me qrco.de q-r.to
	qrto.org me-qr.com linktr.ee lc.chat zpr.io go.ly ouo.io bc.vc adfoc.us cur.lv q.gs gg.gg tiny.ly tinu.be tinyuid.com urlshortener.at
	shortlink.uk surl.li surl.lt vo.la vu.fr w.wiki wp.me flip.it pin.it redd.it spoti.fi apple.co ebay.to etsy.me msft.it adobe.ly
	oreil.ly ibm.co intel.ly tcrn.ch flic.kr twtr.to 2.gp 3.ly 4.ly 7.ly x.gd i.gal a.gd zws.im lihi.cc reurl.cc ppt.cc pse.is
`;

/** Services that shorten addresses, with and without `www.`. */
export const shorteners = {
	has: (host: string) => known.has(host.replace(/^(?:www|m)\./, '')) || parents.test(host),
};
const known = new Set(names.split(/\s+/).filter(Boolean));
/** Those that give each of their customers a name. */
const parents = /\.(?:tinyurl\.com|page\.link|app\.link|app\.goo\.gl|onelink\.me|bit\.ly|short\.gy|rebrand\.ly|link\.to|ffm\.to|lnk\.to)$/;

/** Pages that lead on to others, by host and way. */
export const redirectors: readonly RegExp[] = [
	/^(?:[\w-]+\.)*google\.[a-z.]+\/(?:url|imgres|amp|interstitial|aclk|rss\/articles|articles\/)\b/,
	/^(?:news|adservice|googleads|translate)\.google\.[a-z.]+\/(?:rss|articles|translate|\?)/,
	/(?:^|\.)(?:translate\.goog|doubleclick\.net|googleadservices\.com|ampproject\.org)\b/,
	/^(?:lm?|out)\.(?:facebook|instagram|messenger|threads|reddit)\.(?:com|net)\b/,
	/^(?:[\w-]+\.)?facebook\.com\/(?:l\.php|flx\/warn|sharer)/,
	/^(?:[\w-]+\.)?(?:linkedin\.com\/(?:redir|safety\/go|slink)|youtube\.com\/(?:redirect|attribution_link)|twitter\.com\/i\/redirect|x\.com\/i\/redirect)/,
	/^(?:[\w-]+\.)*safelinks\.protection\.(?:outlook|office365)\.\w+/,
	/^(?:[\w-]+\.)*(?:urldefense\.(?:com|us|io|proofpoint\.com)|urlsand\.com|linkprotect\.cudasvc\.com|clicktime\.symantec\.com|protect[\w-]*\.mimecast\.com|secure-web\.cisco\.com)\b/,
	/^(?:[\w-]+\.)?(?:duckduckgo\.com\/(?:l|y\.js)|bing\.com\/(?:ck|aclk|alink)|yahoo\.com\/_ylt|baidu\.com\/link|sogou\.com\/link|yandex\.\w+\/clck)/,
	/^r\.search\.yahoo\.com\b/,
	/^(?:t\.umblr\.com|href\.li|anonym\.to|nullrefer\.com|exit\.sc|slack-redir\.net|steamcommunity\.com\/linkfilter|(?:[\w-]+\.)?vk\.com\/away|link\.zhihu\.com|link\.medium\.com|medium\.com\/r\/|disq\.us|feedproxy\.google\.com|feeds\.feedburner\.com)/,
	/(?:^|\.)(?:list-manage\.com\/track|sendgrid\.net\/(?:ls|wf)|mandrillapp\.com\/track|mailgun\.org\/c|sparkpostmail\.com|hubspotlinks\.com|hs-sites\.com\/e|exct\.net|rs6\.net|awstrack\.me|mlsend\.com\/link|cmail\d+\.com|createsend\d*\.com\/t)/,
	/(?:^|\.)(?:skimresources\.com|redirectingat\.com|awin1\.com|shareasale\.com|prf\.hn|anrdoezrs\.net|jdoqocy\.com|kqzyfj\.com|tkqlhce\.com|dpbolvw\.net|linksynergy\.com|pxf\.io|sjv\.io|viglink\.com|partnerize\.com)/,
	/\/(?:redirect|redir|outbound|external-link|linkout|goto|away)(?:\.\w+)?\/?\?.*=(?:[\w-]+\.)+[a-z]{2,}/i,
];

/** A name of another machine as the value of a part of the query that says where to go. */
const target =
	/[?&#;](?:u|url|uri|to|go|goto|target|dest|destination|redir|redirect\w*|return\w*|next|continue|forward|out|link|href|ref)=(?:\/\/|\\\\)?(?:[\w-]+\.)+[a-z]{2,}(?:[/?:#&]|$)/i;

/** Another whole address within the way or the query. The archive's pages are the page itself, as it was on a day. */
export function leadsElsewhere(host: string, way: string): boolean {
	const own = host === 'web.archive.org' ? way.replace(/^\/web\/\d{4,14}(?:[a-z]{2}_)?\/https?:\/\/(?=[\w-]+\.)/, '/') : way;
	return (
		/(?:https?|ftp|javascript|data):[/\\]/i.test(own) ||
		/[/\\]{2}(?:[\w-]+\.)+[a-z]{2,}/i.test(own) ||
		/[=?&#][/\\]{2}/.test(own) ||
		(target.test(own) && !isFile.test(target.exec(own)?.[0] ?? ''))
	);
}

/** `?page=report.pdf` names a file. */
const isFile = /\.(?:pdf|html?|php|aspx?|jsp|docx?|xlsx?|csv|json|xml|txt|md|epub|jpe?g|png|gif|svg|mp[34])(?:[&#]|$)/i;
