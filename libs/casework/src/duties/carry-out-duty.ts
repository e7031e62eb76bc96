import { randomUUID } from 'node:crypto';
import { Injectable, Optional } from '@nestjs/common';
import { type Dispute, fold, type Recorded, type Side } from '#dispute';
import { civilDateAt, jurisdiction } from '#law';
import { composeFor, type NoticeFacts, type NoticePeople } from '#notices';
import { AnswerCodes, drawAnswerCode } from '../codes/answer-codes.ts';
import { verificationCode } from '../codes/verification-code.ts';
import { Directory, type MediatorBody, Portal } from '../organisations/directory.ts';
import { Files } from '../pieces/files.ts';
import type { PartyDetails } from '../writing/records.ts';
import { type CaseFile, CaseFiles } from './case-files.ts';
import { NoticePrinter, NoticeSealer } from './notice-printer.ts';
import { type IssuedNotice, type MailOwed, type OpenDuty, Outbox, type Recipient } from './outbox.ts';
import { recipientsOf } from './recipients.ts';

/**
 * What carrying out a duty needs. Without a sealer notices are issued unsealed, without codes a complaint goes out with
 * none.
 */
@Injectable()
export class NoticeDeps {
  constructor(
    readonly outbox: Outbox,
    readonly caseFiles: CaseFiles,
    readonly directory: Directory,
    readonly printer: NoticePrinter,
    readonly files: Files,
    readonly portal: Portal,
    @Optional() readonly sealer?: NoticeSealer,
    @Optional() readonly codes?: AnswerCodes,
  ) {}
}

/**
 * Carries out one duty: writes its notice, if it owes one, and queues the mails that announce it. Run twice it changes
 * nothing: the letter is the same to the byte before its seal, and the outbox closes a duty once, with the seal of that
 * time.
 */
export async function carryOutDuty(deps: NoticeDeps, outboxId: string): Promise<void> {
  const owed = await deps.outbox.duty(outboxId);
  if (owed === undefined) return;
  const file = await deps.caseFiles.read(owed.disputeId);
  if (file === undefined) throw new Error(`No record for the duty ${outboxId}`);
  const dispute = fold(file.events.slice(0, owed.asOf));
  const recipients = recipientsOf(owed.duty.to, dispute);
  if (owed.duty.kind === 'word') {
    const { word } = owed.duty;
    return deps.outbox.fulfil(owed, undefined, mails(owed, recipients, { kind: 'word', word }));
  }
  const notice = await write(deps, owed, file, dispute, owed.duty);
  const { noticeId, code, sha256 } = notice;
  await deps.outbox.fulfil(
    owed,
    notice,
    mails(owed, recipients, { kind: 'document', notice: { noticeId, code, sha256 } }),
  );
}

async function write(
  deps: NoticeDeps,
  owed: OpenDuty,
  file: CaseFile,
  dispute: Dispute,
  { code, to }: Extract<OpenDuty['duty'], { kind: 'notice' }>,
): Promise<IssuedNotice> {
  const recorded = file.events.find((event) => event.version === owed.version);
  if (recorded === undefined) throw new Error(`No event ${owed.version} in ${owed.disputeId}`);
  const facts: NoticeFacts = {
    dispute,
    recorded,
    to,
    copy: owed.copy ?? 1,
    people: await peopleOf(deps, dispute, recorded, file.parties),
    texts: file.texts,
    pieces: piecesKnown(file, dispute, to),
    lang: languageOf(to, file.parties),
    verificationCode: verificationCode(owed.outboxId),
    ...(await answerBy(deps, owed, dispute, { code, to })),
  };
  const letter = composeFor(code, facts);
  const drawn = await deps.printer.print(letter);
  const issuer = letter.sender.office === 'mediator' ? dispute.bodyId : undefined;
  const { sha256, bytes } = await deps.files.put((await deps.sealer?.seal(drawn, issuer)) ?? drawn);
  return {
    noticeId: randomUUID(),
    outboxId: owed.outboxId,
    disputeId: owed.disputeId,
    version: owed.version,
    code,
    number: letter.number,
    title: letter.title,
    to,
    sha256,
    bytes,
    issuedOn: letter.on,
  };
}

/**
 * The complaint leaves with a code, so that a merchant without an account can answer it. It is drawn anew each time
 * that the letter is: only its digest is kept, and two letters of the same complaint bear two codes that both serve.
 */
async function answerBy(
  { codes }: NoticeDeps,
  { disputeId }: OpenDuty,
  { merchantId }: Dispute,
  { code, to }: { readonly code: string; readonly to: Side },
): Promise<Pick<NoticeFacts, 'answerCode'>> {
  if (codes === undefined || merchantId === undefined || code !== 'N01' || to !== 'merchant') return {};
  return { answerCode: await drawAnswerCode(codes, { disputeId, merchantId, via: 'letter' }) };
}

/** The language that a consumer chose; a merchant is written to in that of its State. */
function languageOf(to: Side, parties: readonly PartyDetails[]): NoticeFacts['lang'] {
  return to === 'consumer' ? (parties.find(({ kind }) => kind === 'consumer')?.language ?? 'fr') : 'fr';
}

/** The pieces that this addressee may see; those given with the complaint are everybody's. */
function piecesKnown(file: CaseFile, dispute: Dispute, to: Side): NoticeFacts['pieces'] {
  return dispute.pieces
    .filter((piece) => piece.audience.includes(to))
    .flatMap((piece) => {
      const found = file.pieces.find((candidate) => candidate.pieceId === piece.pieceId);
      return found === undefined ? [] : [{ name: found.name, on: piece.addedOn }];
    });
}

/** Names and addresses as they were given to the dispute; organisations as the directory has them. */
export async function peopleOf(
  deps: Pick<NoticeDeps, 'directory' | 'portal'>,
  dispute: Dispute,
  recorded: Recorded,
  parties: readonly PartyDetails[],
): Promise<NoticePeople> {
  const { directory, portal } = deps;
  const on = civilDateAt(recorded.at, jurisdiction(dispute.rules.jurisdiction).zone);
  const merchant = dispute.merchantId === undefined ? undefined : await directory.merchant(dispute.merchantId);
  const consumer = parties.find((party) => party.kind === 'consumer');
  if (merchant === undefined || consumer === undefined) throw new Error('A dispute has its two parties');
  const body = dispute.bodyId === undefined ? undefined : await directory.body(dispute.bodyId);
  const affiliation = await directory.affiliation(merchant.merchantId, on);
  const inCharge = parties.find(
    (party) => party.kind === 'case-mediator' && party.personId === dispute.caseMediator?.personId,
  );
  const redirected =
    recorded.event.type === 'ReferralRedirected' ? await directory.body(recorded.event.toBodyId) : undefined;
  return {
    consumer: {
      name: consumer.name,
      addressLines: consumer.addressLines,
      ...(consumer.email ? { email: consumer.email } : {}),
    },
    merchant: {
      name: merchant.name,
      ...(merchant.registration === undefined ? {} : { registration: merchant.registration }),
      addressLines: merchant.addressLines,
      ...(merchant.website ? { website: merchant.website } : {}),
    },
    ...(body === undefined ? {} : { body: bodyDetails(body) }),
    ...(affiliation === undefined ? {} : { mediatorOfMerchant: bodyDetails(affiliation.body) }),
    ...(inCharge === undefined ? {} : { caseMediator: { name: inCharge.name } }),
    ...(redirected === undefined ? {} : { redirectedTo: bodyDetails(redirected) }),
    portal,
  };
}

function bodyDetails(body: MediatorBody): NonNullable<NoticePeople['body']> {
  const { listing } = jurisdiction(body.jurisdiction);
  return {
    name: body.name,
    website: body.website,
    email: body.email,
    addressLines: body.addressLines,
    ...(body.listed && listing !== undefined ? { listing } : {}),
    ...(body.phone === undefined ? {} : { phone: body.phone }),
  };
}

function mails(
  owed: OpenDuty,
  recipients: readonly Recipient[],
  about: Pick<MailOwed, 'kind' | 'word' | 'notice'>,
): readonly MailOwed[] {
  const { disputeId, outboxId } = owed;
  return recipients.map((to) => ({ mailId: randomUUID(), disputeId, outboxId, to, ...about }));
}
