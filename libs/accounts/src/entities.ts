import { Affiliation } from './directory/affiliation.entity.ts';
import { MediatorBody } from './directory/mediator-body.entity.ts';
import { Merchant } from './directory/merchant.entity.ts';
import { Invitation } from './memberships/invitation.entity.ts';
import { Membership } from './memberships/membership.entity.ts';
import { Person } from './people/person.entity.ts';

/** For the data source of persistence. The tables of sign-in have no entities: another role reads them, by SQL. */
export const accountsEntities = [Person, Merchant, MediatorBody, Affiliation, Membership, Invitation];
