/**
 * Codes of the notices that this portal writes, by their number in the catalogue of the domain. N04-S, the certificate
 * of silence (*attestation de silence*), has no number there: it replaces the answer N04 that did not come.
 */
export const NOTICE_CODES = [
  'N01',
  'N02',
  'N03',
  'N04',
  'N04-S',
  'N05',
  'N06',
  'N07',
  'N08',
  'N09',
  'N10',
  'N11',
  'N12',
  'N13',
  'N14',
  'N15',
  'N16',
  'N17',
  'N18',
  'N19',
  'N20',
] as const;

/** Code of a notice that an event of a dispute owes: one of `NOTICE_CODES`. */
export type NoticeCode = (typeof NOTICE_CODES)[number];

/** Codes of the documents of the catalogue that no dispute owes: they are issued on request. */
export const PAPER_CODES = ['N21', 'N22', 'N25', 'N26', 'N27'] as const;

/** Code of a paper, issued on request and owed by no dispute: one of `PAPER_CODES`. */
export type PaperCode = (typeof PAPER_CODES)[number];

/** Code of a document of the domain's catalogue. */
export type CatalogueCode = 'N00' | NoticeCode | PaperCode | 'N23' | 'N24';
