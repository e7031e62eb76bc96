import { createHash, randomBytes } from 'node:crypto';

/** Opens a session for somebody, second factor given, without asking the front door. */
export async function openSession(superuser, personId) {
  const token = randomBytes(32).toString('base64url');
  await superuser.query(
    `INSERT INTO auth.session (digest, person_id, first_factor, raised_at, expires_at)
     VALUES ($1, $2, 'mail-code', now(), now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), personId],
  );
  return { personId, token };
}

/** Those who live through the disputes of the bench: a consumer, a merchant's agent, a mediator and a clerk. */
export async function openActors(superuser) {
  const one = async (question) => openSession(superuser, (await superuser.query(question)).rows[0].id);
  const member = (roles) =>
    `SELECT person_id AS id FROM membership WHERE role = ANY ('${roles}') AND ended_at IS NULL
       AND (body_id IS NULL OR body_id IN (SELECT body_id FROM affiliation))
       AND (merchant_id IS NULL OR merchant_id = (SELECT id FROM merchant WHERE siren = '${SIREN}')) ORDER BY id LIMIT 1`;
  return {
    consumer: await one(
      `SELECT id FROM person WHERE kind = 'individual' AND id NOT IN (SELECT person_id FROM membership) ORDER BY id LIMIT 1`,
    ),
    agent: await one(member('{agent,owner}')),
    mediator: await one(member('{mediator}')),
    clerk: await one(member('{clerk}')),
    siren: SIREN,
  };
}

/** The merchant of the rehearsal that has not undertaken to take part in each mediation: it is asked each time. */
const SIREN = '000000109';
