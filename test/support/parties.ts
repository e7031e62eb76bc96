import type { OpenApi, Somebody } from './api.ts';

export const SIREN = '732829320';

/** A merchant and its mediator body, with somebody of each role signed in. */
export interface TestParties {
  readonly merchantId: string;
  readonly bodyId: string;
  readonly otherBodyId: string;
  readonly consumer: Somebody;
  readonly stranger: Somebody;
  readonly agent: Somebody;
  readonly mediator: Somebody;
  readonly second: Somebody;
  readonly clerk: Somebody;
}

const ADDRESS = JSON.stringify({ lines: ['1 rue de l’Exemple'], postcode: '75001', city: 'Paris', country: 'FR' });

export async function createParties(api: OpenApi): Promise<TestParties> {
  const { superuser } = api;
  const one = async (sql: string, values: unknown[]): Promise<string> =>
    (await superuser.query(sql, values)).rows[0].id;
  const merchantId = await one(
    `INSERT INTO merchant (siren, name, website, postal_address, complaint_email, sector)
     VALUES ($1, 'Boutique Exemple', 'https://boutique.example', $2, 'reclamations@boutique.example', 'general') RETURNING id`,
    [SIREN, ADDRESS],
  );
  const body = (name: string) =>
    one(
      `INSERT INTO mediator_body (name, website, postal_address, email, listing_mention)
       VALUES ($1, 'https://mediation.example', $2, 'contact@mediation.example', 'inscrit') RETURNING id`,
      [name, ADDRESS],
    );
  const bodyId = await body('Médiation Exemple');
  const otherBodyId = await body('Autre Médiation Exemple');
  await superuser.query(
    `INSERT INTO affiliation (merchant_id, body_id, from_on, committed) VALUES ($1, $2, '2020-01-01', false)`,
    [merchantId, bodyId],
  );
  const join = async (somebody: Somebody, stack: { merchantId: string } | { bodyId: string }, role: string) =>
    superuser.query(`INSERT INTO membership (person_id, merchant_id, body_id, role) VALUES ($1, $2, $3, $4)`, [
      somebody.personId,
      'merchantId' in stack ? stack.merchantId : null,
      'bodyId' in stack ? stack.bodyId : null,
      role,
    ]);
  const agent = await api.signInStrongly('agent@boutique.example', 'Agnès Agent');
  const mediator = await api.signInStrongly('mediatrice@mediation.example', 'Maud Médiatrice');
  const second = await api.signInStrongly('mediateur@mediation.example', 'Marc Médiateur');
  const clerk = await api.signInStrongly('greffe@mediation.example', 'Gaël Greffier');
  await join(agent, { merchantId }, 'agent');
  await join(mediator, { bodyId }, 'mediator');
  await join(second, { bodyId }, 'mediator');
  await join(clerk, { bodyId }, 'clerk');
  return {
    merchantId,
    bodyId,
    otherBodyId,
    consumer: await api.signIn('claire@personne.example', 'Claire Consommatrice'),
    stranger: await api.signIn('simon@personne.example', 'Simon Étranger'),
    agent,
    mediator,
    second,
    clerk,
  };
}

/** What people of the town do, and what they read; the API is asked for when it is open. */
export function deeds(there: () => OpenApi) {
  return {
    complain: (as: Somebody, more: object = {}, headers: Record<string, string> = {}) =>
      there().ask('POST', '/v1/complaints', {
        as,
        headers,
        body: {
          siren: SIREN,
          statement: 'Le grille-pain est arrivé cassé.',
          claims: [{ kind: 'refund', amountCents: 54_900 }],
          ...more,
        },
      }),
    async act(as: Somebody, disputeId: string, name: string, body: object = {}, headers = {}) {
      const done = await there().ask('POST', `/v1/disputes/${disputeId}/acts/${name}`, { as, body, headers });
      await there().settle();
      return done;
    },
    read: async (as: Somebody, disputeId: string) =>
      (await there().ask('GET', `/v1/disputes/${disputeId}`, { as })).body,
  };
}

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n');

export function formWith(content: Buffer, name: string, fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([new Uint8Array(content)]), name);
  return form;
}
