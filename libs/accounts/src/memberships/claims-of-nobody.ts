import type { DataSource } from 'typeorm';
import type { Numbered } from '../directory/merchant-numbers.ts';
import { toRegistration } from '../directory/registration.ts';
import type { SendSignInMail } from '../sign-in/sign-in-mail.ts';
import type { MerchantClaim } from './merchant-claims.ts';

/** A claim that no mediator body can answer, for the merchant is affiliated to none. */
export interface ClaimOfNobody extends MerchantClaim {
  readonly merchantId: string;
  /** Where the merchant is established, ISO 3166 alpha-2. */
  readonly jurisdiction: string;
}

/** What whoever runs the portal answers at the terminal, as the worker's role; each is told by mail, as by a body. */
export class ClaimsOfNobody {
  constructor(
    private readonly database: DataSource,
    private readonly mail: SendSignInMail,
  ) {}

  /** The oldest first. */
  async waiting(): Promise<readonly ClaimOfNobody[]> {
    const rows: ClaimColumns[] = await this.database.query(WAITING);
    return rows.map(({ website, complaintEmail, madeAt, ...claim }) => ({
      ...claim,
      website: website ?? undefined,
      complaintEmail: complaintEmail ?? undefined,
      madeAt: madeAt.toISOString(),
    }));
  }

  /** Confirmed, the claimant owns the space of the merchant. False when it waits no more. */
  async decide({ claimId, claimantEmail, merchant }: ClaimOfNobody, confirmed: boolean): Promise<boolean> {
    const [answer]: { decided: boolean }[] = await this.database.query(
      'SELECT decide_claim_of_nobody($1, $2) AS decided',
      [claimId, confirmed],
    );
    if (answer?.decided !== true) return false;
    await this.mail.send({
      kind: 'claim-decided',
      to: claimantEmail,
      language: 'fr',
      organisation: merchant,
      confirmed,
    });
    return true;
  }

  /** Gives the merchant of a claim its number in the register of its State, so that a body can affiliate it. */
  async number({ merchantId, jurisdiction }: ClaimOfNobody, typed: string): Promise<Exclude<Numbered, 'unknown'>> {
    const number = toRegistration(typed, { country: jurisdiction });
    if (number === undefined) return 'invalid';
    const [answer]: { done: boolean }[] = await this.database.query(
      'SELECT number_merchant_at_terminal($1, $2) AS done',
      [merchantId, number],
    );
    return answer?.done === true ? 'numbered' : 'taken';
  }
}

interface ClaimColumns extends Omit<ClaimOfNobody, 'website' | 'complaintEmail' | 'madeAt'> {
  readonly website: string | null;
  readonly complaintEmail: string | null;
  readonly madeAt: Date;
}

const WAITING = `SELECT claim_id AS "claimId", merchant_id AS "merchantId", merchant, jurisdiction, registration, website, postcode, city, via,
    complaint_email AS "complaintEmail", claimant, claimant_email AS "claimantEmail", made_at AS "madeAt"
  FROM claims_of_nobody()`;
