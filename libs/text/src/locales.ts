/** Languages in which the portal speaks, the first being the one that is always complete. */
export const LOCALES = ['fr', 'en'] as const;

export type Locale = (typeof LOCALES)[number];
