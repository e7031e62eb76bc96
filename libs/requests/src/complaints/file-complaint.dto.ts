import { CLAIM_KINDS, type Claim, MATTERS, type Matter, SUBJECTS, type Subject } from '#dispute';
import { Cents, Day, Id, Ids, LongText, OneOf, Part, Parts, Shaped } from '../fields/field.ts';

/** Body of one claim of a complaint: its kind and, if it has one, its amount in cents. */
export class ClaimBody {
  @OneOf(CLAIM_KINDS, 'What the consumer asks for.')
  readonly kind: Claim['kind'];

  @Cents('Its amount in cents, if it has one.', { optional: true })
  readonly amountCents?: number;
}

/** Body of a complaint already made by other written means: its civil dates and its proof. */
export class ElsewhereBody {
  @Day('The day it was sent.')
  readonly sentOn: string;

  @Id('An upload of yours: the proof that it was sent.')
  readonly proofPieceId: string;

  @Day('The day of an answer that did not settle it; left out, there was none.', { optional: true })
  readonly unsatisfactoryAnswerOn?: string;
}

/** Body of the request that files a complaint and begins a dispute. Names the merchant by its id or its SIREN. */
export class FileComplaintBody {
  @Id('The merchant, from `GET /v1/merchants`; or give its SIREN.', { optional: true })
  readonly merchantId?: string;

  @Shaped(/^\d{3}\s?\d{3}\s?\d{3}$/, 'The SIREN of the merchant.', { optional: true, example: '732829320' })
  readonly siren?: string;

  @LongText('The complaint, in your words.')
  readonly statement: string;

  @Parts(ClaimBody, 'What you ask for.', { optional: true, min: 0, max: 10 })
  readonly claims?: readonly ClaimBody[];

  @OneOf(SUBJECTS, 'What it is about, for the statistics of the mediator.', { optional: true })
  readonly subject?: Subject;

  @OneOf(
    MATTERS,
    'What it comes from: something paid for, a service given for personal data, or what came before any contract. Left out, the first. Until 20 September 2028 mediation reaches only that one (L611-1).',
    { optional: true },
  )
  readonly matter?: Matter;

  @Day('When the contract was made, if you know.', { optional: true })
  readonly contractOn?: string;

  @Shaped(/^[A-Z]{2}$/, 'Where you lived when the contract was made: ISO 3166 alpha-2.', {
    optional: true,
    example: 'FR',
  })
  readonly residence?: string;

  @Ids('Uploads of yours that go with the complaint.', { optional: true })
  readonly pieceIds?: readonly string[];

  @Part(ElsewhereBody, 'When the complaint was already made by other written means: its date and its proof.', {
    optional: true,
  })
  readonly elsewhere?: ElsewhereBody;
}
