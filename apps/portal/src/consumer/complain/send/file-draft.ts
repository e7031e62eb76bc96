import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Directory, People, type Visitor } from '#accounts';
import { type ComplaintDraft, canonical, sha256 } from '#casework';
import { home } from '#law';
import {
  ACT_FORMS,
  ActingRole,
  ActService,
  ComplaintService,
  type Done,
  FileComplaintBody,
  fromEvery,
  nothingLeft,
  omitUndefined,
  Problem,
  problemOf,
  readAs,
} from '#requests';
import type { Locale } from '#text';
import { DraftSession, type OpenDraft } from '../draft-session.ts';
import { statementOf } from '../written.ts';

/**
 * A draft becomes a dispute. Each step may be done twice and changes nothing the second time: whoever is cut off in the
 * middle sends it again, and finds one dispute.
 */
@Injectable()
export class FileDraft {
  constructor(
    private readonly draftSession: DraftSession,
    private readonly complaints: ComplaintService,
    private readonly acts: ActService,
    private readonly actingRole: ActingRole,
    private readonly directory: Directory,
    private readonly people: People,
  ) {}

  /** Returns what was done, or the problem that the person may correct. */
  async send(request: FastifyRequest, visitor: Visitor, { draftId, content }: OpenDraft): Promise<Done | Problem> {
    const person = await this.introduce(visitor, content, visitor.person.language);
    await this.draftSession.giveUploadsTo(request, person.id);
    const known = { ...visitor, person };
    const body = bodyOf(content, await this.merchantOf(content, person.id));
    const read = await readAs(FileComplaintBody, body);
    if (read instanceof Problem) return read;
    const idempotency = { key: `draft ${draftId}`, fingerprint: sha256(canonical(body)) };
    const outcome = await this.complaints.file(known, read, idempotency);
    if (outcome.kind !== 'done') return problemOf(outcome);
    return (await this.mandate(known, content, draftId, outcome.disputeId)) ?? outcome;
  }

  /** What the letter says of the consumer; what they had said of themselves elsewhere gives way to it. */
  private introduce({ person }: Visitor, { you }: ComplaintDraft, language: Locale) {
    const { name = person.name, phone = person.phone, address } = you ?? {};
    return this.people.change(person.id, {
      name,
      phone,
      language,
      ...(address === undefined ? {} : { postalAddress: { ...address, country: home().code } }),
    });
  }

  private async merchantOf({ merchant }: ComplaintDraft, personId: string): Promise<string> {
    if (merchant === undefined) throw new Error('A complaint was sent without a merchant.');
    if (merchant.known) return merchant.merchantId;
    const { jurisdiction, registration, name, lines, postcode, city, website, email } = merchant;
    const named = await this.directory.nameMerchant(personId, {
      name,
      postalAddress: { lines, postcode, city, country: jurisdiction },
      ...omitUndefined({ registration, website, complaintEmail: email }),
    });
    return named.id;
  }

  private async mandate(
    visitor: Visitor,
    { representative }: ComplaintDraft,
    draftId: string,
    disputeId: string,
  ): Promise<Problem | undefined> {
    if (!representative) return undefined;
    const { name, email, capacity, mandate } = representative;
    const shape = ACT_FORMS.MandateRepresentative.body;
    if (shape === undefined) throw new Error('A mandate has fields.');
    const fields = { name, email, capacity, ...omitUndefined({ mandatePieceId: mandate?.pieceId }) };
    const read = await readAs(shape, fields);
    if (read instanceof Problem) return read;
    const outcome = await this.acts.perform('MandateRepresentative', read, {
      visitor,
      context: await this.actingRole.in(disputeId, visitor, { role: 'consumer' }),
      headers: { idempotency: { key: `draft ${draftId} mandate`, fingerprint: sha256(canonical(fields)) } },
    });
    return outcome.kind === 'done' ? undefined : problemOf(outcome);
  }
}

/** Each field of the draft goes into the complaint, or is said elsewhere, or does not compile. */
function bodyOf(draft: ComplaintDraft, merchantId: string): FileComplaintBody {
  const { claims = [], subject, contract, pieces = [], earlier, ...others } = draft;
  const { merchant: _named, facts: _stated, you: _introduced, representative: _mandated, ...rest } = others;
  const { on: contractOn, residence, matter, ...more } = contract ?? {};
  nothingLeft({ ...rest, ...more });
  const proof = earlier?.made ? earlier.proof : undefined;
  return fromEvery<FileComplaintBody>({
    merchantId,
    siren: undefined,
    statement: statementOf(draft),
    claims,
    subject,
    matter,
    contractOn,
    residence,
    pieceIds: pieces.map(({ pieceId }) => pieceId),
    elsewhere:
      earlier?.made && proof !== undefined
        ? {
            sentOn: earlier.sentOn,
            proofPieceId: proof.pieceId,
            ...omitUndefined({ unsatisfactoryAnswerOn: earlier.answeredOn }),
          }
        : undefined,
  });
}
