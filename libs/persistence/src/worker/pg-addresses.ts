import type { DataSource } from 'typeorm';
import { MediatorBody, Merchant, Person } from '#accounts';
import type { Addresses, Recipient } from '#casework';

/** Addresses of the hour. Organisations are written to in French; a person in their own language. */
export class PgAddresses implements Addresses {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  async of(recipient: Recipient): Promise<readonly { readonly email: string; readonly language: 'fr' | 'en' }[]> {
    const { personId, merchantId, bodyId } = recipient;
    if (personId !== undefined) {
      const person = await this.database.getRepository(Person).findOneBy({ id: personId });
      return person === null ? [] : [{ email: person.email, language: person.language }];
    }
    if (merchantId !== undefined) {
      const merchant = await this.database.getRepository(Merchant).findOneBy({ id: merchantId });
      return inFrench(merchant?.complaintEmail);
    }
    if (bodyId === undefined) return [];
    const body = await this.database.getRepository(MediatorBody).findOneBy({ id: bodyId });
    return inFrench(body?.email);
  }
}

/** Without an address there is nothing to send: the letter goes by post. */
function inFrench(email: string | null | undefined): readonly { readonly email: string; readonly language: 'fr' }[] {
  return email === null || email === undefined ? [] : [{ email, language: 'fr' }];
}
