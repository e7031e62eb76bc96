import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { asPerson } from '../people/as-person.ts';
import type { Affiliation } from './affiliation.entity.ts';
import { affiliationsOn } from './affiliations-on.ts';
import { MediatorBody } from './mediator-body.entity.ts';
import { Merchant } from './merchant.entity.ts';
import { findMerchants, type MerchantPage, type MerchantSearch } from './merchant-search.ts';
import { type NewMerchant, nameMerchant } from './name-merchant.ts';

/** Merchants, mediator bodies and who is affiliated to whom. Open to everybody, signed in or not. */
@Injectable()
export class Directory {
  constructor(private readonly database: DataSource) {}

  merchants(search: MerchantSearch): Promise<MerchantPage> {
    return asPerson(this.database, null, (tx) => findMerchants(tx, search));
  }

  merchant(id: string): Promise<Merchant | null> {
    return asPerson(this.database, null, (tx) => tx.findOneBy(Merchant, { id }));
  }

  merchantsById(ids: readonly string[]): Promise<Merchant[]> {
    return asPerson(this.database, null, (tx) => tx.findBy(Merchant, { id: In([...ids]) }));
  }

  /** Its entry, made when nobody had named it before; an existing entry is left as it is. */
  nameMerchant(namedBy: string, merchant: NewMerchant): Promise<Merchant> {
    return asPerson(this.database, namedBy, (tx) => nameMerchant(tx, merchant));
  }

  body(id: string): Promise<MediatorBody | null> {
    return asPerson(this.database, null, (tx) => tx.findOneBy(MediatorBody, { id }));
  }

  bodies(): Promise<MediatorBody[]> {
    return asPerson(this.database, null, (tx) => tx.find(MediatorBody, { order: { name: 'ASC' } }));
  }

  /** The mediators to whom this merchant's disputes may go on that civil day; the most recent first. */
  affiliationsOn(merchantId: string, day: string): Promise<Affiliation[]> {
    return asPerson(this.database, null, (tx) => affiliationsOn(tx, merchantId, day).getMany());
  }
}
