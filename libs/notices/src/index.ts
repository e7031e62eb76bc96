export { compose, mustSay, noticeNumber } from './compose.ts';
export { composeFor, courtesy, courtesyOf, whichOne } from './courtesy/courtesy.ts';
export { SCHEMA_PATH } from './enclosed-facts.ts';
export type {
  Addressee,
  Block,
  CodeAt,
  EnclosedDate,
  EnclosedFacts,
  Letter,
  Office,
  PaperReader,
  Sender,
} from './letter.ts';
export { letterText } from './letter-text.ts';
export { letterLang } from './letters/letters-of.ts';
export { type MustSay, says } from './mentions/must-say.ts';
export { type CatalogueCode, NOTICE_CODES, type NoticeCode, PAPER_CODES, type PaperCode } from './notice-code.ts';
export type {
  BodyDetails,
  MerchantDetails,
  NoticeFacts,
  NoticePeople,
  PersonDetails,
  PortalDetails,
} from './notice-facts.ts';
export { CATALOGUE, isPaper, type Origin } from './papers/catalogue.ts';
export { composePaper, courtesyPaper, paperMustSay } from './papers/compose-paper.ts';
export { issuedPaper, paperReader } from './papers/issued-paper.ts';
export type { PaperFacts } from './papers/paper-model.ts';
export { type AddressSheet, addressSheet } from './post/address-sheet.ts';
export { type Duty, dutiesOf, REGISTER } from './register.ts';
export type { WordCode } from './words.ts';
export { CAPACITY } from './writing/letterheads.ts';
export { euros } from './writing/typeset.ts';
