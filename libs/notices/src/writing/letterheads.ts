import { jurisdiction } from '#law';
import type { Addressee, Sender } from '../letter.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { bodyOf } from './facts-of.ts';

/** In what capacity a letter is sent, under the name of its sender. */
export const CAPACITY = {
  mediator: 'Médiateur de la consommation',
  portal: 'Portail de règlement amiable des litiges de consommation',
} as const;

/** CECMC C01-3: letters about mediation show the mediator capacity and no other profession. */
export function fromMediator(facts: NoticeFacts): Sender {
  const body = bodyOf(facts);
  return {
    office: 'mediator',
    name: body.name,
    capacity: `${CAPACITY.mediator}${body.listing === undefined ? '' : `, ${body.listing}`}`,
    lines: present(...body.addressLines, body.website, body.email, body.phone),
  };
}

/** The natural person in charge, for the body. */
export function mediatorSignature(facts: NoticeFacts): readonly string[] {
  const body = bodyOf(facts);
  const person = facts.people.caseMediator?.name;
  return person === undefined ? [body.name, CAPACITY.mediator] : [person, CAPACITY.mediator, `Pour ${body.name}`];
}

export function fromMerchant(facts: NoticeFacts): Sender {
  const { merchant } = facts.people;
  return {
    office: 'merchant',
    name: merchant.name,
    capacity: 'Professionnel',
    lines: present(registered(facts)?.join(' '), ...merchant.addressLines, merchant.website),
  };
}

/** The merchant's register and its number there: 'SIREN', '999 888 777'; nothing where the number is not known. */
export function registered({
  dispute,
  people: { merchant },
}: NoticeFacts): readonly [register: string, number: string] | undefined {
  if (merchant.registration === undefined) return undefined;
  const { register } = jurisdiction(dispute.rules.jurisdiction);
  return [register.name, register.inGroups(merchant.registration)];
}

export function fromConsumer({ people: { consumer } }: NoticeFacts): Sender {
  return {
    office: 'consumer',
    name: consumer.name,
    capacity: 'Consommateur',
    lines: present(...consumer.addressLines, consumer.email),
  };
}

/** The portal certifies what passed through it; it is neither an authority nor a mediator, and says so. */
export function fromPortal({ people: { portal } }: NoticeFacts): Sender {
  return {
    office: 'portal',
    name: portal.name,
    capacity: CAPACITY.portal,
    lines: [portal.website, portal.contact],
  };
}

export function addresseeOf({ to, people }: NoticeFacts): Addressee {
  const { name, addressLines } = people[to];
  return { name, lines: addressLines };
}

function present(...lines: readonly (string | undefined)[]): readonly string[] {
  return lines.filter((line) => line !== undefined);
}
