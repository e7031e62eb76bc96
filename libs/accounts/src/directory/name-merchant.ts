import { type EntityManager, IsNull } from 'typeorm';
import { isInFrance } from '../people/postal-address.ts';
import { Merchant } from './merchant.entity.ts';
import { toRegistration } from './registration.ts';

/** A merchant as a consumer or a body names it. It is established in the State of its postal address. */
export type NewMerchant = Pick<Merchant, 'name' | 'postalAddress'> & {
  /** Its number in the register of that State, in France the SIREN; left out, whoever names it does not know it. */
  readonly registration?: string;
} & Partial<Pick<Merchant, 'website' | 'complaintEmail' | 'sector'>>;

/**
 * A consumer may complain of a merchant nobody named before. The entry stays unclaimed until its people come. Named again, by its
 * number or else by the same name at the same address, it is the entry that is there.
 */
export async function nameMerchant(tx: EntityManager, merchant: NewMerchant): Promise<Merchant> {
  const { name, postalAddress, website = null, complaintEmail = null, sector = null } = merchant;
  const { siren, foreignNumber } = numberOf(merchant);
  await tx.query(
    `INSERT INTO merchant (jurisdiction, siren, foreign_number, name, website, postal_address, complaint_email, sector)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [postalAddress.country, siren, foreignNumber, name, website, JSON.stringify(postalAddress), complaintEmail, sector],
  );
  const registration = siren ?? foreignNumber;
  if (registration !== null) return tx.findOneByOrFail(Merchant, { jurisdiction: postalAddress.country, registration });
  return tx
    .createQueryBuilder(Merchant, 'merchant')
    .where({ jurisdiction: postalAddress.country, registration: IsNull() })
    .andWhere('merchant.searchable_name = searchable(:name) AND merchant.postal_address = :address', {
      name,
      address: JSON.stringify(postalAddress),
    })
    .getOneOrFail();
}

function numberOf({ registration = '', postalAddress }: NewMerchant) {
  if (registration.trim() === '') return { siren: null, foreignNumber: null };
  const number = toRegistration(registration, postalAddress);
  if (number === undefined) throw new NotARegistration(registration);
  return isInFrance(postalAddress) ? { siren: number, foreignNumber: null } : { siren: null, foreignNumber: number };
}

/** The caller checks with `toRegistration` first and tells the person; to come here with a wrong number is a fault of ours. */
export class NotARegistration extends Error {
  constructor(given: string) {
    super(`Not the number of a register: ${given.slice(0, 20)}`);
  }
}
