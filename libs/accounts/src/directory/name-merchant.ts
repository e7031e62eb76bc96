import type { EntityManager } from 'typeorm';
import { Merchant } from './merchant.entity.ts';
import { toSiren } from './siren.ts';

export type NewMerchant = Pick<Merchant, 'name' | 'postalAddress'> & { readonly siren: string } & Partial<
    Pick<Merchant, 'website' | 'complaintEmail' | 'sector'>
  >;

/** A consumer may complain of a merchant nobody named before. The entry stays unclaimed until its people come. */
export async function nameMerchant(tx: EntityManager, merchant: NewMerchant): Promise<Merchant> {
  const siren = toSiren(merchant.siren);
  if (siren === undefined) throw new NotASiren(merchant.siren);
  const { name, postalAddress, website = null, complaintEmail = null, sector = null } = merchant;
  await tx.query(
    `INSERT INTO merchant (siren, name, website, postal_address, complaint_email, sector)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (siren) DO NOTHING`,
    [siren, name, website, JSON.stringify(postalAddress), complaintEmail, sector],
  );
  return tx.findOneByOrFail(Merchant, { siren });
}

/** The caller checks with `toSiren` first and tells the person; to come here with a wrong number is a fault of ours. */
export class NotASiren extends Error {
  constructor(given: string) {
    super(`Not a SIREN: ${given.slice(0, 20)}`);
  }
}
