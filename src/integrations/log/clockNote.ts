/**
 * A sentence where the day of a build is before a day that the content has already had: the machine's clock is
 * slow, or somebody has slipped in a date. A day's difference is where on the earth somebody writes.
 */
export function clockNote(today: string, days: readonly { file: string; day: string }[]): string | undefined {
	const latest = days.reduce((a, b) => (b.day > a.day ? b : a), { file: '', day: '' });
	if (latest.day <= dayAfter(today)) return undefined;
	return `For this build today is ${today}, but ${latest.file} was changed or checked on ${latest.day}. Is the clock right, or SOURCE_DATE_EPOCH, or is it a slip in that file? Nothing is left out; only “overdue” can’t be judged.`;
}

const dayAfter = (day: string) =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
