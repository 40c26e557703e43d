/** What a Word document can be made of. */
export const documented = ['agenda', 'minutes'] as const;
export type DocumentKind = (typeof documented)[number];
