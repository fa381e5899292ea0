/** What ties two enterprises: each family has its colour. */
export const FAMILIES = ['owns', 'supplies', 'agrees', 'place'] as const;
export type Family = (typeof FAMILIES)[number];
