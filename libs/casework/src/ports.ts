import type { Act, Actor, Dispute, Party, Recorded, RunningClock, Side } from '#dispute';
import type { Instant, JurisdictionCode } from '#law';
import type { Duty, Letter, NoticeCode } from '#notices';
import type { Outcome } from './outcome.ts';
import type { SideView } from './side-view.ts';

/** The time of the portal. Movable in rehearsal, and nowhere else. */
export abstract class Clock {
  abstract now(): Promise<Instant>;
}

/** Words to be kept beside the record, and erased with the person; the event holds only their id and digest. */
export interface Text {
  readonly textId: string;
  readonly body: string;
  readonly salt: string;
  readonly digest: string;
  readonly audience: readonly Side[];
}

/** An event as it is written: its place, its readers, and its link to the one before. */
export interface Sealed {
  readonly recorded: Recorded;
  readonly audience: readonly Side[];
  readonly previousHash: string;
  readonly hash: string;
}

/** A duty written in the same transaction as the event that causes it. */
export interface Owed {
  readonly outboxId: string;
  readonly version: number;
  /** The last event of the act: a notice tells the dispute as the whole act left it. */
  readonly asOf: number;
  readonly duty: Duty;
  /** For a notice: this addressee's nth notice in this dispute, from 1. */
  readonly copy?: number;
}

/** A person's name and addresses as the dispute knows them; kept beside the record and erased with it. */
export interface PartyDetails {
  readonly kind: 'consumer' | 'representative' | 'case-mediator';
  readonly personId: string;
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly email?: string;
  readonly phone?: string;
  readonly language: 'fr' | 'en';
}

/** Everything that one act writes; all of it or none. */
export interface Entry {
  readonly events: readonly [Sealed, ...Sealed[]];
  readonly dispute: Dispute;
  readonly sideViews: readonly SideView[];
  readonly clocks: readonly RunningClock[];
  readonly owed: readonly Owed[];
  readonly texts: readonly Text[];
  readonly parties: readonly PartyDetails[];
  /** Uploads that join the file with this act. */
  readonly pieces: readonly { readonly pieceId: string; readonly audience: readonly Side[] }[];
  /** Persons and words are to be erased with this act. */
  readonly purge: boolean;
  readonly answer?: { readonly key: string; readonly fingerprint: string; readonly outcome: Outcome };
}

/** What is in the file when an act begins; locked until it ends. */
export interface Opened {
  readonly events: readonly Recorded[];
  readonly lastHash: string;
  readonly tags: Partial<Record<Side, string>>;
  readonly noticesTo: Readonly<Record<Party, number>>;
}

export interface DisputeFile {
  /** The answer already given to this key by this actor, whatever became of the dispute since. */
  answered(key: string): Promise<{ readonly fingerprint: string; readonly outcome: Outcome } | undefined>;
  /** The whole record, whoever may read it, locked; nothing when it does not exist or the actor has no part in it. */
  open(): Promise<Opened | undefined>;
  /** Uploads of this actor that have joined no file yet, among these. */
  uploads(pieceIds: readonly string[]): Promise<readonly string[]>;
  store(entry: Entry): Promise<void>;
}

/** The record. One transaction names its actor, locks its dispute, and keeps everything or nothing. */
export abstract class Records {
  abstract write(
    scope: { readonly disputeId: string; readonly actor: Actor; readonly act?: Pick<Act, 'type'> },
    work: (file: DisputeFile) => Promise<Outcome>,
  ): Promise<Outcome>;
}

/** Dates that have come, with the act each one performs. */
export abstract class Deadlines {
  abstract due(now: Instant, limit: number): Promise<readonly { readonly disputeId: string; readonly act: Act }[]>;
  /** The act failed or was refused: offer it again after a while, so that one dispute cannot hold the others. */
  abstract postpone(disputeId: string, act: Act['type'], until: Instant, reason: string): Promise<void>;
}

/** A duty as the worker takes it up. */
export interface OpenDuty {
  readonly outboxId: string;
  readonly disputeId: string;
  readonly version: number;
  readonly asOf: number;
  readonly duty: Duty;
  readonly copy?: number;
}

/** A mail to be sent: to whom is a side, its address is looked up when it leaves. */
export interface MailOwed {
  readonly mailId: string;
  readonly disputeId: string;
  readonly outboxId: string;
  readonly to: Recipient;
  readonly kind: 'document' | 'word';
  /** The register's word, for a mail that announces no document. */
  readonly word?: string;
  readonly notice?: { readonly noticeId: string; readonly code: NoticeCode; readonly sha256: string };
}

export interface Recipient {
  readonly side: Side;
  readonly personId?: string;
  readonly merchantId?: string;
  readonly bodyId?: string;
}

/** A notice as it was issued. */
export interface IssuedNotice {
  readonly noticeId: string;
  readonly outboxId: string;
  readonly disputeId: string;
  readonly version: number;
  readonly code: NoticeCode;
  readonly number: string;
  readonly title: string;
  readonly to: Party;
  readonly sha256: string;
  readonly bytes: number;
  readonly issuedOn: string;
}

export abstract class Outbox {
  /** Duties and mails still open whose hour has come, oldest first: what the relay offers to the queue. */
  abstract waiting(
    now: Instant,
    limit: number,
  ): Promise<readonly { readonly id: string; readonly kind: 'duty' | 'mail' }[]>;
  abstract duty(outboxId: string): Promise<OpenDuty | undefined>;
  /** Closes a duty: its notice, if it has one, and the mails that announce it, in one transaction; done twice, it changes nothing. */
  abstract fulfil(duty: OpenDuty, notice: IssuedNotice | undefined, mails: readonly MailOwed[]): Promise<void>;
  /**
   * Takes one mail in hand, if its hour has come: nobody else is given it for a while. Whoever took it and was cut off
   * leaves it to be taken again when that while is over.
   */
  abstract takeMail(mailId: string, now: Instant): Promise<MailOwed | undefined>;
  abstract sent(mailId: string, outcome: MailOutcome, at: Instant): Promise<void>;
  /**
   * A mail that had left came back, and that is noted; noted twice, it changes nothing. `waits` while it is not written that it left.
   * `unknown`: there is no such mail, it was refused at once, or it left so long ago that no mail server would still report it.
   */
  abstract returned(mailId: string, at: Instant): Promise<MailOwed | 'waits' | 'unknown'>;
  /** Something went wrong: offer it again later, and to an operator after the last try. */
  abstract failed(id: string, kind: 'duty' | 'mail', error: string, at: Instant): Promise<void>;
}

export interface MailOutcome {
  readonly outcome: 'sent' | 'failed' | 'bounced';
  readonly transportId?: string;
}

/** What a notice is composed from, beside the record. */
export interface CaseFile {
  readonly events: readonly Recorded[];
  readonly texts: Readonly<Record<string, string>>;
  readonly parties: readonly PartyDetails[];
  readonly pieces: readonly { readonly pieceId: string; readonly name: string; readonly addedOn: string }[];
}

/** The worker's reading of a dispute: everything, for it writes to everybody. */
export abstract class CaseFiles {
  abstract read(disputeId: string): Promise<CaseFile | undefined>;
}

export interface Merchant {
  readonly merchantId: string;
  readonly name: string;
  /** Where it is established: that law governs a dispute with it, and is kept with the dispute. */
  readonly jurisdiction: JurisdictionCode;
  /** Its number in the register of that State, in France the SIREN; absent when the consumer who named it did not know it. */
  readonly registration?: string;
  readonly website?: string;
  readonly email?: string;
  readonly addressLines: readonly string[];
  readonly sector: string;
}

export interface MediatorBody {
  readonly bodyId: string;
  /** The State that lists it: it is asked of disputes under that law, and of no others. */
  readonly jurisdiction: JurisdictionCode;
  readonly name: string;
  readonly website: string;
  readonly email: string;
  readonly phone?: string;
  readonly addressLines: readonly string[];
  readonly listed: boolean;
  /** Its charter: what it changes of the default practice. */
  readonly practice: Readonly<Record<string, number | boolean>>;
}

/** Who is who outside any dispute: readable by everybody. */
export abstract class Directory {
  abstract merchant(merchantId: string): Promise<Merchant | undefined>;
  abstract body(bodyId: string): Promise<MediatorBody | undefined>;
  /** The body to which a merchant is affiliated on a date (L612-1), and whether it undertook to take part. */
  abstract affiliation(
    merchantId: string,
    on: string,
  ): Promise<{ readonly body: MediatorBody; readonly committed: boolean } | undefined>;
}

/** Addresses, looked up at the instant a mail leaves. */
export abstract class Addresses {
  abstract of(recipient: Recipient): Promise<readonly { readonly email: string; readonly language: 'fr' | 'en' }[]>;
}

export abstract class NoticePrinter {
  /** The same letter gives the same bytes, anywhere, any day. */
  abstract print(letter: Letter): Promise<Uint8Array>;
}

/** Says by whom a notice was issued, in a way that shows any change of it. What was drawn stays the beginning of what is sealed. */
export interface NoticeSealer {
  /** `bodyId`: of the mediator body that issues it; absent, the portal does. */
  seal(pdf: Uint8Array, bodyId?: string): Promise<Uint8Array>;
}

/** Content kept under its SHA-256. */
export abstract class Files {
  abstract put(content: Uint8Array): Promise<{ readonly sha256: string; readonly bytes: number }>;
  abstract read(sha256: string): Promise<Uint8Array | undefined>;
  /** Takes an upload as it comes, never holding it whole; keeps it when it is short enough and of a kind that is accepted. */
  abstract receive(content: AsyncIterable<Uint8Array>, limit: number): Promise<Received>;
}

/** What became of an upload; its kind is read from its first bytes, whatever its name says. */
export type Received =
  | {
      readonly kept: true;
      readonly sha256: string;
      readonly bytes: number;
      readonly mediaType: string;
      readonly kind: string;
    }
  | { readonly kept: false; readonly why: 'too-large' | 'kind-not-accepted' | 'empty' };

/** Neutral mail: a sentence and a link, never a word of the dispute. */
export interface Mailer {
  send(mail: {
    readonly id: string;
    readonly to: string;
    readonly language: 'fr' | 'en';
    readonly kind: 'document' | 'word';
    readonly word?: string;
    readonly side: Side;
    readonly disputeId: string;
    /** For the merchant of a complaint: a way to answer it without an account. */
    readonly answerCode?: string;
  }): Promise<MailOutcome>;
}

export interface Portal {
  readonly name: string;
  readonly website: string;
  readonly contact: string;
}
