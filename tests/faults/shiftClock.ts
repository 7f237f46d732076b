/** Loaded into a build: its clock is off by the days in CLOCK_OFF. */
const off = Number(process.env['CLOCK_OFF']) * 86_400_000;
const now = Date.now.bind(Date);
const Real = Date;
const shifted = () => now() + off;

globalThis.Date = new Proxy(Real, {
	construct: (target, given: [], made) =>
		Reflect.construct(target, given.length > 0 ? given : [shifted()], made),
	apply: () => new Real(shifted()).toString(),
	get: (target, key) => (key === 'now' ? shifted : Reflect.get(target, key)),
});
