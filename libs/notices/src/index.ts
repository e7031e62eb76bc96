export type { Addressee, Block, Lang, Letter, Sender } from './letter.ts';
export { NOTICE_CODES, type NoticeCode } from './notice-code.ts';
export type {
  BodyDetails,
  MerchantDetails,
  NoticeFacts,
  NoticePeople,
  PersonDetails,
  PortalDetails,
} from './notice-facts.ts';
export { type Duty, dutiesOf, REGISTER } from './register.ts';
export { type WordCode, wordWording } from './words.ts';
