/** A sentence in the two languages of the portal; the French one is authoritative. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}
