import { Injectable } from '@nestjs/common';
import { Directory as AccountsDirectory, addressLines, type Visitor } from '#accounts';
import { Clock, type Complainant, type Complaint, Directory, fileComplaint, Records } from '#casework';
import { scopeOf } from '#dispute';
import { civilDate } from '#law';
import { type Localized, translate } from '#text';
import { omitUndefined } from '../fields/omit-undefined.ts';
import { Problem } from '../problem/problem.ts';
import { type Done, doneOr } from '../writing/answer.ts';
import type { WriteHeaders } from '../writing/write-headers.ts';
import type { FileComplaintBody } from './file-complaint.dto.ts';

/** Takes a complaint from the form to the intake: it begins a dispute. */
@Injectable()
export class ComplaintService {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly merchants: AccountsDirectory,
  ) {}

  async file(visitor: Visitor, body: FileComplaintBody, idempotency: WriteHeaders['idempotency']): Promise<Done> {
    const complaint = asComplaint(body, await this.merchantOf(body));
    const { records, clock, directory } = this;
    const outcome = await fileComplaint({ records, clock, directory }, complainant(visitor), complaint, idempotency);
    if (outcome.kind === 'no-such-merchant') throw new Problem('no-such-merchant');
    return doneOr(outcome);
  }

  private async merchantOf({ merchantId, siren }: FileComplaintBody): Promise<string> {
    if (merchantId !== undefined) return merchantId;
    if (siren === undefined) {
      throw new Problem('invalid-request', {
        errors: (lang) => [{ field: 'merchantId', message: translate(WHICH_MERCHANT, lang) }],
      });
    }
    const { merchants } = await this.merchants.merchants({ siren, limit: 1 });
    const [found] = merchants;
    if (found === undefined) throw new Problem('no-such-merchant');
    return found.id;
  }
}

const WHICH_MERCHANT: Localized = {
  fr: 'Indiquez le professionnel : son identifiant ou son SIREN.',
  en: 'Say which merchant: its id or its SIREN.',
};

/** A name stands in the letter; a postal address is welcome and not needed. */
function complainant({ person }: Visitor): Complainant {
  const { id, name, email, phone, language, postalAddress } = person;
  if (name.trim() === '') throw new Problem('name-needed');
  return {
    personId: id,
    name,
    email,
    language,
    addressLines: postalAddress === null ? [] : addressLines(postalAddress),
    ...(phone === null ? {} : { phone }),
  };
}

function asComplaint(body: FileComplaintBody, merchantId: string): Complaint {
  const { statement, claims = [], subject, matter, contractOn, residence, pieceIds, elsewhere } = body;
  return {
    merchantId,
    statement,
    claims: claims.map(({ kind, amountCents }) => ({ kind, ...omitUndefined({ amountCents }) })),
    ...omitUndefined({
      subject,
      scope: matter === undefined || matter === 'paid' ? undefined : scopeOf(matter),
      contractOn: contractOn === undefined ? undefined : civilDate(contractOn),
      residence,
      pieceIds,
      elsewhere: elsewhere && {
        sentOn: civilDate(elsewhere.sentOn),
        proofPieceId: elsewhere.proofPieceId,
        ...omitUndefined({
          unsatisfactoryAnswerOn:
            elsewhere.unsatisfactoryAnswerOn === undefined ? undefined : civilDate(elsewhere.unsatisfactoryAnswerOn),
        }),
      },
    }),
  };
}
