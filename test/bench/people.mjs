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
export async function openCast(superuser) {
  const one = async (email) => {
    const { rows } = await superuser.query('SELECT id FROM person WHERE email = $1', [email]);
    return openSession(superuser, rows[0].id);
  };
  return {
    consumer: await one('camille.moreau@personnes.example'),
    agent: await one('nadia.perrin@atelier-boussole.example'),
    mediator: await one('mathilde.aubry@mediation-exemple.example'),
    clerk: await one('sacha.nguyen@mediation-exemple.example'),
    siren: '000000109',
  };
}
