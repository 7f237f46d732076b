import type { Report } from '../run/check.ts';

/** The report as JSON: `{ checked, problems: [{ file, line, column, endLine?, endColumn?, rule, severity, message, expected?, found?, fix? }] }`. */
export const jsonReport = ({ checked, problems }: Report) => JSON.stringify({ checked, problems }, null, 2);
