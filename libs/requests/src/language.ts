import type { Bilingual } from '#law';

/** A language in which the portal speaks. */
export type Lang = keyof Bilingual;
