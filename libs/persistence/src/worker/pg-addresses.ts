import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Addresses, Recipient } from '#casework';
import type { Locale } from '#text';
import { named } from '../named.ts';

/**
 * Addresses of the hour. Organisations are written to in French; a person in their own language. Without an address there
 * is nothing to send: the letter goes by post.
 */
@Injectable()
export class PgAddresses implements Addresses {
  constructor(private readonly database: DataSource) {}

  of({ personId, merchantId, bodyId }: Recipient): Promise<readonly Address[]> {
    if (personId !== undefined) return named<Address>(this.database, OF_PERSON, [personId]);
    if (merchantId !== undefined) return named<Address>(this.database, OF_MERCHANT, [merchantId]);
    return bodyId === undefined ? Promise.resolve([]) : named<Address>(this.database, OF_BODY, [bodyId]);
  }
}

interface Address {
  readonly email: string;
  readonly language: Locale;
}

const OF_PERSON = { name: 'address-of-person', text: 'SELECT email, language FROM person WHERE id = $1' };

const OF_MERCHANT = {
  name: 'address-of-merchant',
  text: `SELECT complaint_email AS email, 'fr' AS language FROM merchant WHERE id = $1 AND complaint_email IS NOT NULL`,
};

const OF_BODY = { name: 'address-of-body', text: `SELECT email, 'fr' AS language FROM mediator_body WHERE id = $1` };
