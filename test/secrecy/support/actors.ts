import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Somebody } from '../../support/api.ts';

/** The same name gives the same id, in every run and in both of two worlds. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const ORGANISATIONS = {
  merchant: idOf('boutique'),
  otherMerchant: idOf('bazar'),
  body: idOf('mediation-nord'),
  otherBody: idOf('mediation-sud'),
} as const;
export const SIREN = '000000109';
const OTHER_SIREN = '000000208';

interface Person {
  readonly name: string;
  /** Where they belong, and whether they still do. */
  readonly in?: { readonly stack: keyof typeof ORGANISATIONS; readonly role: string; readonly left?: true };
}

/** Everybody who tries. Their mailbox is `<key>@people.example`. */
export const PEOPLE = {
  camille: { name: 'Camille Consommatrice' },
  rachel: { name: 'Rachel Représentante' },
  edgar: { name: 'Edgar Ex-Représentant' },
  simon: { name: 'Simon Étranger' },
  marc: { name: 'Marc Agent', in: { stack: 'merchant', role: 'agent' } },
  fanny: { name: 'Fanny Partie', in: { stack: 'merchant', role: 'agent', left: true } },
  rene: { name: 'René Rival', in: { stack: 'otherMerchant', role: 'agent' } },
  mathilde: { name: 'Mathilde Médiatrice', in: { stack: 'body', role: 'mediator' } },
  oscar: { name: 'Oscar Collègue', in: { stack: 'body', role: 'mediator' } },
  sacha: { name: 'Sacha Greffier', in: { stack: 'body', role: 'clerk' } },
  sylvie: { name: 'Sylvie Médiatrice d’ailleurs', in: { stack: 'otherBody', role: 'mediator' } },
  olga: { name: 'Olga Coordinatrice d’ailleurs', in: { stack: 'otherBody', role: 'coordinator' } },
} as const satisfies Record<string, Person>;

export type PersonKey = keyof typeof PEOPLE;

/**
 * The actors of the matrix: those of the threat model, and the representative, the clerk and the agent without a second
 * factor. Nobody is suspended here; who left an organisation is what comes nearest. An operator has no door of their own: the
 * nearest is who runs another body.
 */
export const ACTORS = {
  anonymous: undefined,
  consumer: { person: 'camille' },
  representative: { person: 'rachel' },
  agent: { person: 'marc', strong: true },
  mediator: { person: 'mathilde', strong: true },
  colleague: { person: 'oscar', strong: true },
  clerk: { person: 'sacha', strong: true },
  stranger: { person: 'simon' },
  exRepresentative: { person: 'edgar' },
  weakAgent: { person: 'marc' },
  formerAgent: { person: 'fanny', strong: true },
  rival: { person: 'rene', strong: true },
  otherMediator: { person: 'sylvie', strong: true },
  operator: { person: 'olga', strong: true },
  expired: { person: 'camille', ended: true },
} as const satisfies Record<string, Sitting | undefined>;

interface Sitting {
  readonly person: PersonKey;
  /** With a second factor. */
  readonly strong?: true;
  readonly ended?: true;
}

export type ActorName = keyof typeof ACTORS;
export const ACTOR_NAMES = Object.keys(ACTORS) as readonly ActorName[];
export type Actors = { readonly [A in ActorName]: Somebody | undefined };

/** Another word for a private field, or the same. */
export type Named = (field: string, word: string) => string;

export const emailOf = (key: PersonKey): string => `${key}@people.example`;

/** Organisations, people and sessions, written where sign-in and invitations would have left them. */
export async function createActors(superuser: pg.Client, named: Named = (_field, word) => word): Promise<Actors> {
  await organisations(superuser, named);
  for (const [key, person] of Object.entries(PEOPLE) as [PersonKey, Person][]) {
    await superuser.query(`INSERT INTO person (id, name, email, phone, postal_address) VALUES ($1, $2, $3, $4, $5)`, [
      idOf(key),
      named(`${key} name`, person.name),
      named(`${key} email`, emailOf(key)),
      named(`${key} phone`, '0102030405'),
      address(named(`${key} address`, `${key}, rue`)),
    ]);
    if (person.in === undefined) continue;
    const { stack, role, left } = person.in;
    const merchant = stack === 'merchant' || stack === 'otherMerchant';
    await superuser.query(
      `INSERT INTO membership (id, person_id, merchant_id, body_id, role, ended_at)
       VALUES ($1, $2, $3, $4, $5, CASE WHEN $6 THEN now() END)`,
      [
        idOf(`belongs ${key}`),
        idOf(key),
        merchant ? ORGANISATIONS[stack] : null,
        merchant ? null : ORGANISATIONS[stack],
        role,
        left === true,
      ],
    );
  }
  const actors: Partial<Record<ActorName, Somebody>> = {};
  for (const actor of ACTOR_NAMES) {
    const sitting: Sitting | undefined = ACTORS[actor];
    if (sitting !== undefined) actors[actor] = await sit(superuser, sitting, actor);
  }
  return actors as Actors;
}

/** A session of this person; `device` tells several apart. */
export async function sit(superuser: pg.Client, sitting: Sitting, device: string): Promise<Somebody> {
  const { person, strong = false, ended = false } = sitting;
  const token = createHash('sha256').update(`token ${device}`).digest('base64url');
  await superuser.query(
    `INSERT INTO auth.session (id, digest, person_id, first_factor, raised_at, device, expires_at)
     VALUES ($1, $2, $3, 'mail-code', CASE WHEN $4 THEN now() END, $5, now() + $6::interval)`,
    [
      idOf(`session ${device}`),
      createHash('sha256').update(token).digest(),
      idOf(person),
      strong,
      device,
      ended ? '-1 minute' : '1 day',
    ],
  );
  return { email: emailOf(person), personId: idOf(person), token };
}

const address = (line: string): string =>
  JSON.stringify({ lines: [line], postcode: '75001', city: 'Paris', country: 'FR' });

async function organisations(superuser: pg.Client, named: Named): Promise<void> {
  const merchant = (id: string, siren: string, name: string) =>
    superuser.query(
      `INSERT INTO merchant (id, siren, name, website, postal_address, complaint_email, sector)
       VALUES ($1, $2, $3, 'https://boutique.example', $4, $5, 'general')`,
      [id, siren, name, address('1 rue du Commerce'), named(`${siren} email`, `${siren}@boutiques.example`)],
    );
  const body = (id: string, name: string) =>
    superuser.query(
      `INSERT INTO mediator_body (id, name, website, postal_address, email, listing_mention)
       VALUES ($1, $2, 'https://mediation.example', $3, $4, 'inscrit')`,
      [id, name, address('1 rue de la Paix'), `${id.slice(0, 4)}@mediation.example`],
    );
  await merchant(ORGANISATIONS.merchant, SIREN, 'Boutique Exemple');
  await merchant(ORGANISATIONS.otherMerchant, OTHER_SIREN, 'Bazar Exemple');
  await body(ORGANISATIONS.body, 'Médiation Nord');
  await body(ORGANISATIONS.otherBody, 'Médiation Sud');
  await superuser.query(
    `INSERT INTO affiliation (id, merchant_id, body_id, from_on) VALUES ($1, $2, $3, '2020-01-01')`,
    [idOf('affiliation'), ORGANISATIONS.merchant, ORGANISATIONS.body],
  );
}
