import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { asPerson } from '../people/as-person.ts';
import { SendSignInMail } from '../sign-in/sign-in-mail.ts';

/** Somebody asks to act for a merchant whose address a consumer gave: their code proves nothing about the business. */
export interface MerchantClaim {
  readonly claimId: string;
  readonly merchant: string;
  /** SIREN, or the number of the register of another State; null where nobody has told it. */
  readonly registration: string | null;
  readonly website: string | undefined;
  readonly postcode: string;
  readonly city: string;
  /** Where the code was received: the letter, or the mailbox that the consumer gave. */
  readonly via: 'letter' | 'email';
  /** The mailbox of the merchant as the directory has it. */
  readonly complaintEmail: string | undefined;
  readonly claimant: string;
  /** With which the claimant signed in. */
  readonly claimantEmail: string;
  /** ISO instant, UTC. */
  readonly madeAt: string;
}

/** Claims that wait for the word of the mediator body to which the merchant is affiliated; its coordinators alone give it. */
@Injectable()
export class MerchantClaims {
  constructor(
    private readonly database: DataSource,
    private readonly mail: SendSignInMail,
  ) {}

  /** Those of this body, the oldest first; none for whoever does not coordinate it. */
  waiting(coordinatorId: string, bodyId: string): Promise<readonly MerchantClaim[]> {
    return asPerson(this.database, coordinatorId, async (tx) => {
      const rows: ClaimColumns[] = await tx.query(WAITING, [bodyId]);
      return rows.map(({ website, complaintEmail, madeAt, ...claim }) => ({
        ...claim,
        website: website ?? undefined,
        complaintEmail: complaintEmail ?? undefined,
        madeAt: madeAt.toISOString(),
      }));
    });
  }

  /** Confirmed, the claimant owns the space of the merchant; either way they are told by mail. False when nothing of this body's waits. */
  async decide(coordinatorId: string, bodyId: string, claimId: string, confirmed: boolean): Promise<boolean> {
    const claim = (await this.waiting(coordinatorId, bodyId)).find((one) => one.claimId === claimId);
    if (claim === undefined) return false;
    const decided = await asPerson(this.database, coordinatorId, async (tx) => {
      const [answer]: { decided: boolean }[] = await tx.query('SELECT decide_claim($1, $2) AS decided', [
        claimId,
        confirmed,
      ]);
      return answer?.decided === true;
    });
    if (!decided) return false;
    await this.mail.send({
      kind: 'claim-decided',
      to: claim.claimantEmail,
      language: 'fr',
      organisation: claim.merchant,
      confirmed,
    });
    return true;
  }
}

interface ClaimColumns extends Omit<MerchantClaim, 'website' | 'complaintEmail' | 'madeAt'> {
  readonly website: string | null;
  readonly complaintEmail: string | null;
  readonly madeAt: Date;
}

const WAITING = `SELECT claim_id AS "claimId", merchant, registration, website, postcode, city, via,
    complaint_email AS "complaintEmail", claimant, claimant_email AS "claimantEmail", made_at AS "madeAt"
  FROM claims_waiting($1)`;
