/**
 * What disputes are about (*objet du litige*): the annual report counts by it (R614-2 1° and 2°). No text gives a list;
 * this one follows how mediators sort their own reports, and is practice.
 */
export const SUBJECTS = [
  'delivery',
  'non-conformity',
  'warranty',
  'performance-of-service',
  'billing',
  'price',
  'termination',
  'cancellation',
  'refund',
  'information',
  'other',
] as const;

/** One of `SUBJECTS`. */
export type Subject = (typeof SUBJECTS)[number];
