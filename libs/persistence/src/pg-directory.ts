import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addressLines, affiliationsOn, MediatorBody, Merchant } from '#accounts';
import type { MediatorBody as BodyEntry, Directory, Merchant as MerchantEntry } from '#casework';
import { isJurisdiction } from '#law';

/** Who is who outside any dispute, as casework needs it. */
@Injectable()
export class PgDirectory implements Directory {
  constructor(private readonly database: DataSource) {}

  async merchant(merchantId: string): Promise<MerchantEntry | undefined> {
    const found = await this.database.getRepository(Merchant).findOneBy({ id: merchantId });
    return found === null ? undefined : merchantOf(found);
  }

  async body(bodyId: string): Promise<BodyEntry | undefined> {
    const found = await this.database.getRepository(MediatorBody).findOneBy({ id: bodyId });
    return found === null ? undefined : bodyOf(found);
  }

  /** Of several affiliations on that day the latest counts. */
  async affiliation(
    merchantId: string,
    on: string,
  ): Promise<{ readonly body: BodyEntry; readonly committed: boolean } | undefined> {
    const found = await affiliationsOn(this.database.manager, merchantId, on).limit(1).getOne();
    const body = found === null ? undefined : bodyOf(found.body);
    return found === null || body === undefined ? undefined : { body, committed: found.committed };
  }
}

/** A merchant or a body of a State whose law is not held is none for casework: no dispute could be counted. */
function merchantOf(found: Merchant): MerchantEntry | undefined {
  const { id, name, jurisdiction, registration, website, complaintEmail, postalAddress, sector } = found;
  if (!isJurisdiction(jurisdiction)) return undefined;
  return {
    merchantId: id,
    name,
    jurisdiction,
    addressLines: addressLines(postalAddress),
    sector: sector ?? 'general',
    ...(registration === null ? {} : { registration }),
    ...(website === null ? {} : { website }),
    ...(complaintEmail === null ? {} : { email: complaintEmail }),
  };
}

function bodyOf(found: MediatorBody): BodyEntry | undefined {
  const { id, jurisdiction, name, website, email, phone, postalAddress, listingMention, charter } = found;
  if (!isJurisdiction(jurisdiction)) return undefined;
  return {
    bodyId: id,
    jurisdiction,
    name,
    website,
    email,
    addressLines: addressLines(postalAddress),
    listed: listingMention.trim() !== '',
    practice: practiceOf(charter),
    ...(phone === null ? {} : { phone }),
  };
}

/** Numbers and yes or no: whatever else a charter holds is not a practice. */
function practiceOf(charter: Record<string, unknown>): Readonly<Record<string, number | boolean>> {
  const entries = Object.entries(charter);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number | boolean] => ['number', 'boolean'].includes(typeof entry[1])),
  );
}
