/** The day that all days of a corpus count from: nothing here asks what day it is. */
const first = Date.UTC(2026, 0, 1);

export interface Days {
	published: string;
	updated: string;
	checked: string;
	checkAgain: string;
}

/** The four days of the nth text, with 18 months between two checks. */
export const daysOf = (n: number): Days => ({
	published: day(n % 300),
	updated: day((n % 300) + 12),
	checked: day((n % 300) + 19),
	checkAgain: day((n % 300) + 560),
});

const day = (after: number) => new Date(first + after * 86_400_000).toISOString().slice(0, 10);
