/** Where the editors' guide explains a rule: its section is named after the rule. */
export const guideSection = (rule: string) => `EDITORS.md#${rule}`;
