import { randomUUID } from 'node:crypto';
import type { Actor } from '#dispute';
import { belong, type DatabaseFixture } from '../../libs/persistence/src/testing/database-fixture.ts';
import type { Who } from './reference-model.ts';

/** Everybody who may try something: those of the dispute, and some who have no part in it. */
export async function peopleOf(stack: DatabaseFixture) {
  const { camille, karim, rachel, agent, rival, mathilde, clerk, stranger, boutique, rives, monts } = stack;
  const marc = { role: 'mediator', personId: randomUUID(), bodyId: rives } as const;
  await belong(stack.superuser, [marc]);
  await stack.ask(
    "INSERT INTO person (id, email, language) VALUES ($1, 'camille@x.example', 'fr'), ($2, 'rachel@x.example', 'en')",
    [camille.personId, rachel.personId],
  );
  const actors: readonly Actor[] = [camille, rachel, agent, mathilde, marc, clerk, stranger, rival, karim, CLOCK];
  return { camille, rachel, mathilde, marc, boutique, rives, monts, actors };
}

const CLOCK: Actor = { role: 'clock' };

export type People = Awaited<ReturnType<typeof peopleOf>>;

export function sessionResolver(actor: Actor): Who {
  switch (actor.role) {
    case 'clock':
      return { role: actor.role, person: '' };
    case 'merchant':
      return { role: actor.role, person: actor.personId, stack: actor.merchantId };
    case 'mediator':
    case 'clerk':
      return { role: actor.role, person: actor.personId, stack: actor.bodyId };
    default:
      return { role: actor.role, person: actor.personId };
  }
}
