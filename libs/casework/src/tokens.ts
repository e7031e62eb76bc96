/** Names under which Nest hands out what stands behind the ports. */
export const RECORDS = Symbol('Records');
export const READING = Symbol('Reading');
export const UPLOADS = Symbol('Uploads');
export const DRAFTS = Symbol('Drafts');
export const MERCHANT_TEAM = Symbol('MerchantTeam');
/** A code of the letter, as the worker draws it and as the web is shown it. */
export const ANSWER_CODES = Symbol('AnswerCodes');
export const ANSWER_DOOR = Symbol('AnswerDoor');
export const BODY_DESK = Symbol('BodyDesk');
export const BODY_HOUSE = Symbol('BodyHouse');
export const ACCESSES = Symbol('Accesses');
export const SURVEYS = Symbol('Surveys');
export const PICTURES = Symbol('Pictures');
export const CLOCK = Symbol('Clock');
export const DIRECTORY = Symbol('Directory');
export const FILES = Symbol('Files');
export const DEADLINES = Symbol('Deadlines');
export const OUTBOX = Symbol('Outbox');
export const CASE_FILES = Symbol('CaseFiles');
export const ADDRESSES = Symbol('Addresses');
export const QUARANTINE = Symbol('Quarantine');
export const ERASURES = Symbol('Erasures');
export const UNUSED_UPLOADS = Symbol('UnusedUploads');
export const UNSENT_DRAFTS = Symbol('UnsentDrafts');
export const DEAD_LETTERS = Symbol('DeadLetters');
export const HEARTBEATS = Symbol('Heartbeats');
export const VITALS = Symbol('Vitals');
export const SERVICE_STATES = Symbol('ServiceStates');
export const CENSUS = Symbol('Census');
export const REFERRAL_COUNTS = Symbol('ReferralCounts');
export const PUBLICATIONS = Symbol('Publications');
export const ISSUED_NOTICES = Symbol('IssuedNotices');
export const OPEN_DATA = Symbol('OpenData');
export const NOTICE_PRINTER = Symbol('NoticePrinter');
/** Only in a rehearsal. */
export const REHEARSAL_CLOCK = Symbol('RehearsalClock');
export const KEPT_MAILS = Symbol('KeptMails');
