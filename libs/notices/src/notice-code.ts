/**
 * The notices this portal writes, by their number in the catalogue of the domain. N04-S, the certificate of silence
 * (*attestation de silence*), has no number there: it stands where the answer N04 did not come.
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

export type NoticeCode = (typeof NOTICE_CODES)[number];

/** The documents of the catalogue that no dispute owes: somebody asks for them. */
export const PAPER_CODES = ['N21', 'N22', 'N25', 'N26', 'N27'] as const;

export type PaperCode = (typeof PAPER_CODES)[number];

/** Every number of the domain's catalogue of documents. */
export type CatalogueCode = 'N00' | NoticeCode | PaperCode | 'N23' | 'N24';
