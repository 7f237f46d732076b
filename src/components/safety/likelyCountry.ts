/**
 * The inline script behind a list of countries: puts the likely one first and opens it, before anything is painted. It
 * asks the device's time zone, then the browser's language; nothing is kept or sent. Where it runs not at all, or
 * knows nothing, the list stands from A to Z. The policy allows it by its hash (src/browser/inlineScripts.ts).
 */
export const likelyCountry = (zones: Readonly<Record<string, string>>) =>
	[
		`((l,z,n)=>{try{z=Intl.DateTimeFormat().resolvedOptions().timeZone}catch{}`,
		`let m=${JSON.stringify(zones)},`,
		`c=Object.keys(m).find(c=>RegExp('^(?:'+m[c]+')$').test(z))||(/-([A-Z]{2})$/.exec(n)||[])[1],`,
		`e=c&&l.querySelector('[data-country='+c+']');`,
		`if(e){l.prepend(e);e.open=true}})(document.currentScript.previousElementSibling,'',navigator.language)`,
	].join('');

/** The time zones of the countries that have lines (IANA), as the inside of a regular expression. */
export const timeZones = {
	GB: 'Europe/(London|Belfast|Jersey|Guernsey|Isle_of_Man)',
	IE: 'Europe/Dublin',
	US: 'America/(New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Adak|Nome|Sitka|Menominee|Indiana/.+|Kentucky/.+|North_Dakota/.+)|Pacific/Honolulu|US/.+',
	CA: 'America/(Toronto|Montreal|Vancouver|Edmonton|Calgary|Winnipeg|Halifax|Moncton|Glace_Bay|Goose_Bay|St_Johns|Regina|Whitehorse|Yellowknife|Iqaluit|Rankin_Inlet|Inuvik|Thunder_Bay|Dawson|Dawson_Creek|Fort_Nelson|Swift_Current|Cambridge_Bay)|Canada/.+',
	AU: 'Australia/.+',
	NZ: 'Pacific/(Auckland|Chatham)',
	IN: 'Asia/(Kolkata|Calcutta)',
	PK: 'Asia/Karachi',
	ZA: 'Africa/Johannesburg',
	NG: 'Africa/Lagos',
	KE: 'Africa/Nairobi',
	GH: 'Africa/Accra',
	JM: 'America/Jamaica',
	TT: 'America/Port_of_Spain',
	AE: 'Asia/Dubai',
	SG: 'Asia/Singapore',
	MY: 'Asia/(Kuala_Lumpur|Kuching)',
	PH: 'Asia/Manila',
	HK: 'Asia/Hong_Kong',
	TW: 'Asia/Taipei',
	CN: 'Asia/(Shanghai|Urumqi|Chongqing|Harbin|Kashgar)',
} as const;
