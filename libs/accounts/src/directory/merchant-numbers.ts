import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { asPerson } from '../people/as-person.ts';
import { toRegistration } from './registration.ts';

/** A merchant that a consumer named without its number in the register of its State: until it has one, no body affiliates it. */
export interface MerchantWithoutNumber {
  readonly merchantId: string;
  readonly name: string;
  /** Where it is established, ISO 3166 alpha-2. */
  readonly jurisdiction: string;
  /** Empty where nobody told it, as the two that follow. */
  readonly website: string;
  readonly postcode: string;
  readonly city: string;
  /** With the body that asks. */
  readonly disputes: number;
}

/** `invalid`: not a number of the register of that State. `taken`: another entry has it. `unknown`: no such merchant waits. */
export type Numbered = 'numbered' | 'invalid' | 'taken' | 'unknown';

/** The numbers that coordinators of a mediator body give to merchants with whom the body has a dispute. */
@Injectable()
export class MerchantNumbers {
  constructor(private readonly database: DataSource) {}

  /** By name, two hundred at most; none for whoever does not coordinate this body. */
  missing(coordinatorId: string, bodyId: string): Promise<readonly MerchantWithoutNumber[]> {
    return asPerson(this.database, coordinatorId, (tx) => tx.query(MISSING, [bodyId]));
  }

  /** Once for all: a number that is there is not changed here. */
  async give(coordinatorId: string, bodyId: string, merchantId: string, typed: string): Promise<Numbered> {
    const merchant = (await this.missing(coordinatorId, bodyId)).find((one) => one.merchantId === merchantId);
    if (merchant === undefined) return 'unknown';
    const number = toRegistration(typed, { country: merchant.jurisdiction });
    if (number === undefined) return 'invalid';
    const [answer] = await asPerson<{ done: boolean }[]>(this.database, coordinatorId, (tx) =>
      tx.query('SELECT number_merchant_of($1, $2, $3) AS done', [bodyId, merchantId, number]),
    );
    return answer?.done === true ? 'numbered' : 'taken';
  }
}

const MISSING = `SELECT merchant_id AS "merchantId", name, jurisdiction, website, postcode, city, disputes
  FROM merchants_without_number($1)`;
