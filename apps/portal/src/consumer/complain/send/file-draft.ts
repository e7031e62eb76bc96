import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Directory, People, type Visitor } from '#accounts';
import { type ComplaintDraft, canonical, sha256 } from '#casework';
import { home } from '#law';
import {
  ACT_FORMS,
  ActService,
  ComplaintService,
  type Done,
  FileComplaintBody,
  omitUndefined,
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
    private readonly directory: Directory,
    private readonly people: People,
  ) {}

  async send(request: FastifyRequest, visitor: Visitor, { draftId, content }: OpenDraft): Promise<Done> {
    const person = await this.introduce(visitor, content, visitor.person.language);
    await this.draftSession.giveUploadsTo(request, person.id);
    const known = { ...visitor, person };
    const body = bodyOf(content, await this.merchantOf(content, person.id));
    const done = await this.complaints.file(known, await readAs(FileComplaintBody, body), {
      key: `draft ${draftId}`,
      fingerprint: sha256(canonical(body)),
    });
    await this.mandate(known, content, draftId, done.disputeId);
    return done;
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
  ): Promise<void> {
    if (!representative) return;
    const { name, email, capacity, mandate } = representative;
    const shape = ACT_FORMS.MandateRepresentative.body;
    if (shape === undefined) throw new Error('A mandate has fields.');
    const fields = { name, email, capacity, ...omitUndefined({ mandatePieceId: mandate?.pieceId }) };
    await this.acts.perform('MandateRepresentative', await readAs(shape, fields), {
      disputeId,
      visitor,
      requestedRole: { role: 'consumer' },
      headers: { idempotency: { key: `draft ${draftId} mandate`, fingerprint: sha256(canonical(fields)) } },
    });
  }
}

function bodyOf(draft: ComplaintDraft, merchantId: string): FileComplaintBody {
  const { claims = [], subject, contract, pieces = [], earlier } = draft;
  return {
    merchantId,
    statement: statementOf(draft),
    claims,
    pieceIds: pieces.map(({ pieceId }) => pieceId),
    ...omitUndefined({ subject, contractOn: contract?.on, residence: contract?.residence, matter: contract?.matter }),
    ...(earlier?.made && earlier.proof !== undefined
      ? {
          elsewhere: {
            sentOn: earlier.sentOn,
            proofPieceId: earlier.proof.pieceId,
            ...omitUndefined({ unsatisfactoryAnswerOn: earlier.answeredOn }),
          },
        }
      : {}),
  };
}
