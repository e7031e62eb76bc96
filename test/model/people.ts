import { randomUUID } from 'node:crypto';
import type { Actor } from '#dispute';
import { belong, type House } from '../../libs/persistence/src/testing/house.ts';
import type { Who } from './told-again.ts';

/** Everybody who may try something: those of the dispute, and some who have no part in it. */
export async function peopleOf(house: House) {
  const { camille, karim, rachel, agent, rival, mathilde, clerk, stranger, boutique, rives, monts } = house;
  const marc = { role: 'mediator', personId: randomUUID(), bodyId: rives } as const;
  await belong(house.superuser, [marc]);
  await house.ask(
    "INSERT INTO person (id, email, language) VALUES ($1, 'camille@x.example', 'fr'), ($2, 'rachel@x.example', 'en')",
    [camille.personId, rachel.personId],
  );
  const actors: readonly Actor[] = [camille, rachel, agent, mathilde, marc, clerk, stranger, rival, karim, CLOCK];
  return { camille, rachel, mathilde, marc, boutique, rives, monts, actors };
}

const CLOCK: Actor = { role: 'clock' };

export type People = Awaited<ReturnType<typeof peopleOf>>;

export function whoIs(actor: Actor): Who {
  switch (actor.role) {
    case 'clock':
      return { role: actor.role, person: '' };
    case 'merchant':
      return { role: actor.role, person: actor.personId, house: actor.merchantId };
    case 'mediator':
    case 'clerk':
      return { role: actor.role, person: actor.personId, house: actor.bodyId };
    default:
      return { role: actor.role, person: actor.personId };
  }
}
