import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Affiliation } from './affiliation.entity.ts';

/** The affiliations of a merchant in force on a civil day, each with its body; the most recent first. */
export function affiliationsOn(tx: EntityManager, merchantId: string, day: string): SelectQueryBuilder<Affiliation> {
  return tx
    .createQueryBuilder(Affiliation, 'affiliation')
    .innerJoinAndSelect('affiliation.body', 'body')
    .where('affiliation.merchantId = :merchantId', { merchantId })
    .andWhere('affiliation.fromOn <= :day AND (affiliation.toOn IS NULL OR affiliation.toOn >= :day)', { day })
    .orderBy('affiliation.fromOn', 'DESC')
    .addOrderBy('affiliation.id');
}
