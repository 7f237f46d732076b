/** The ids that an attribute such as `<Cite id="a2001 b2002" />` names; there may be blanks around them. */
export const idsIn = (text: string | undefined) => (text ?? '').split(/\s+/).filter(Boolean);
