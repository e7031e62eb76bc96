import { createHash, randomUUID } from 'node:crypto';
import type { OpenApi, Somebody } from '../../support/api.ts';
import type { TestParties } from '../../support/parties.ts';

type Showing = Readonly<Record<string, string>>;

/** How each shows who they are; some come as a browser would, some with what opens nothing. */
export function actorsOf(parties: TestParties): Readonly<Record<string, Showing>> {
  const bearer = ({ token }: Somebody): Showing => ({ authorization: `Bearer ${token}` });
  const cookie = ({ token }: Somebody): Showing => ({ cookie: `entente=${token}`, origin: 'http://localhost:4000' });
  return {
    nobody: {},
    consumer: bearer(parties.consumer),
    'consumer in a browser': cookie(parties.consumer),
    'consumer on another site': { cookie: `entente=${parties.consumer.token}`, origin: 'https://elsewhere.example' },
    stranger: bearer(parties.stranger),
    agent: bearer(parties.agent),
    mediator: bearer(parties.mediator),
    'second mediator': bearer(parties.second),
    clerk: bearer(parties.clerk),
    'with an invented token': { authorization: `Bearer ${'A'.repeat(43)}` },
    'with another scheme': { authorization: 'Basic \t==' },
  };
}

/** Whatever a request ended, raised or renewed: everybody sits again as at the beginning. */
export async function seatAgain({ superuser }: OpenApi, parties: TestParties): Promise<void> {
  const { consumer, stranger, agent, mediator, second, clerk } = parties;
  for (const { token, personId } of [consumer, stranger, agent, mediator, second, clerk]) {
    await superuser.query(
      `INSERT INTO auth.session (id, digest, person_id, first_factor, raised_at, expires_at)
       VALUES ($1, $2, $3, 'mail-code', CASE WHEN $4 THEN now() END, now() + interval '1 day') ON CONFLICT DO NOTHING`,
      [randomUUID(), createHash('sha256').update(token).digest(), personId, personId !== consumer.personId],
    );
  }
}
