import type { Localized } from '#text';

/** A sentence of the law in words. */
export type Bilingual = Localized;
