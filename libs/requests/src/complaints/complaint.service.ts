import { Injectable } from '@nestjs/common';
import { Directory as AccountsDirectory, addressLines, type Visitor } from '#accounts';
import { Clock, type Complainant, type Complaint, Directory, fileComplaint, Records } from '#casework';
import { scopeOf } from '#dispute';
import { type CivilDate, civilDate } from '#law';
import { type Localized, translate } from '#text';
import type { ActOutcome } from '../acts/act-outcome.ts';
import { fromEvery, nothingLeft, omitUndefined } from '../fields/omit-undefined.ts';
import { Problem } from '../problem/problem.ts';
import type { WriteHeaders } from '../writing/write-headers.ts';
import type { FileComplaintBody } from './file-complaint.dto.ts';

/** Files the complaint of a person: it begins a dispute. */
@Injectable()
export class ComplaintService {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly merchants: AccountsDirectory,
  ) {}

  /** Returns what became of it; never throws for a refusal. */
  async file(
    visitor: Visitor,
    body: FileComplaintBody,
    idempotency: WriteHeaders['idempotency'],
  ): Promise<Exclude<ActOutcome, { kind: 'changed' }>> {
    const merchantId = await this.merchantOf(body);
    if (merchantId instanceof Problem) return { kind: 'not-prepared', problem: merchantId };
    // A name stands in the letter.
    if (visitor.person.name.trim() === '') return { kind: 'not-prepared', problem: new Problem('name-needed') };
    const { records, clock, directory } = this;
    const from = complainant(visitor);
    const outcome = await fileComplaint(
      { records, clock, directory },
      from,
      asComplaint(body, merchantId),
      idempotency,
    );
    if (outcome.kind === 'changed') throw new Error('A dispute that did not exist cannot have changed.');
    if (outcome.kind !== 'no-such-merchant') return outcome;
    return { kind: 'not-prepared', problem: new Problem('no-such-merchant') };
  }

  private async merchantOf({ merchantId, siren }: FileComplaintBody): Promise<string | Problem> {
    if (merchantId !== undefined) return merchantId;
    if (siren === undefined) {
      return new Problem('invalid-request', {
        errors: (lang) => [{ field: 'merchantId', message: translate(WHICH_MERCHANT, lang) }],
      });
    }
    const { merchants } = await this.merchants.merchants({ siren, limit: 1 });
    const [found] = merchants;
    return found?.id ?? new Problem('no-such-merchant');
  }
}

const WHICH_MERCHANT: Localized = {
  fr: 'Indiquez le professionnel : son identifiant ou son SIREN.',
  en: 'Say which merchant: its id or its SIREN.',
};

/** A postal address is welcome and not needed. */
function complainant({ person }: Visitor): Complainant {
  const { id, name, email, phone, language, postalAddress } = person;
  return {
    personId: id,
    name,
    email,
    language,
    addressLines: postalAddress === null ? [] : addressLines(postalAddress),
    ...(phone === null ? {} : { phone }),
  };
}

/** Each field of the body goes into the complaint, or does not compile. */
function asComplaint(body: FileComplaintBody, merchantId: string): Complaint {
  const { merchantId: _named, siren: _number, statement, claims = [], subject, matter, ...others } = body;
  const { contractOn, residence, pieceIds, elsewhere, ...rest } = others;
  nothingLeft(rest);
  return fromEvery<Complaint>({
    merchantId,
    statement,
    claims: claims.map(({ kind, amountCents }) => ({ kind, ...omitUndefined({ amountCents }) })),
    subject,
    scope: matter === undefined || matter === 'paid' ? undefined : scopeOf(matter),
    contractOn: dayIn(contractOn),
    residence,
    pieceIds,
    elsewhere: elsewhere && {
      sentOn: civilDate(elsewhere.sentOn),
      proofPieceId: elsewhere.proofPieceId,
      ...omitUndefined({ unsatisfactoryAnswerOn: dayIn(elsewhere.unsatisfactoryAnswerOn) }),
    },
  });
}

const dayIn = (day: string | undefined): CivilDate | undefined => (day === undefined ? undefined : civilDate(day));
