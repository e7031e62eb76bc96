import pg from 'pg';
import { DataSource } from 'typeorm';
import { freshDatabase } from '../../../../test/support/database.ts';
import { AccountsConfig } from '../config.ts';
import { Directory } from '../directory/directory.ts';
import { MerchantNumbers } from '../directory/merchant-numbers.ts';
import { accountsEntities } from '../entities.ts';
import { Memberships } from '../memberships/memberships.ts';
import { MerchantClaims } from '../memberships/merchant-claims.ts';
import { People } from '../people/people.ts';
import { AuthDatabase } from '../sign-in/auth-database.ts';
import { Secrets } from '../sign-in/secrets.ts';
import { type OpenSession, openSession } from '../sign-in/sessions.ts';
import { SignIn } from '../sign-in/sign-in.ts';
import { SendSignInMail, type SignInMail } from '../sign-in/sign-in-mail.ts';
import { SessionResolver } from '../who/session-resolver.ts';
import type { Visitor } from '../who/visitor.ts';

/** Everything of accounts on a database of its own, with the roles of production (specs only). */
export async function openDatabaseFixture() {
  const database = await freshDatabase();
  const config = new AccountsConfig({
    authDatabaseUrl: database.auth,
    secret: 'a secret for trying, long enough to be one',
    portalOrigin: 'https://entente.example',
  });
  const web = await new DataSource({ type: 'postgres', url: database.web, entities: accountsEntities }).initialize();
  const superuser = new pg.Client(database.superuser);
  await superuser.connect();
  const auth = new AuthDatabase(config);
  const mail = new Letterbox();
  const signIn = new SignIn(config, auth, new Secrets(config), mail);
  const sessionResolver = new SessionResolver(config, auth, web);

  return {
    database,
    config,
    superuser,
    web,
    mail,
    signIn,
    directory: new Directory(web),
    people: new People(web),
    memberships: new Memberships(web, mail),
    claims: new MerchantClaims(web, mail),
    numbers: new MerchantNumbers(web),
    sessionResolver: (session: OpenSession) =>
      sessionResolver.sessionResolver({ authorization: `Bearer ${session.token}` }),
    whoShows: (headers: Record<string, string>) => sessionResolver.sessionResolver(headers),
    /** The whole way in by mail. */
    async enter(email: string, device = ''): Promise<OpenSession> {
      await signIn.requestCode({ email });
      const opened = await signIn.verifyCode({ email, code: mail.codeFor(email), device });
      if (!opened.ok) throw new Error(opened.code);
      return opened.session;
    },
    /** A session at level 1 without a mail, for a person who would ask for too many codes in one spec. */
    enterAgain(personId: string): Promise<OpenSession> {
      return openSession(auth, { personId, firstFactor: 'mail-code', raised: false, device: '' });
    },
    async requestContext(session: OpenSession): Promise<Visitor> {
      const visitor = await sessionResolver.sessionResolver({ authorization: `Bearer ${session.token}` });
      if (visitor === null) throw new Error('nobody');
      return visitor;
    },
    async close(): Promise<void> {
      await signIn.onModuleDestroy();
      await auth.onModuleDestroy();
      await web.destroy();
      await superuser.end();
      await database.drop();
    },
  };
}

export type DatabaseFixture = Awaited<ReturnType<typeof openDatabaseFixture>>;

class Letterbox extends SendSignInMail {
  readonly mails: SignInMail[] = [];

  async send(mail: SignInMail): Promise<void> {
    this.mails.push(mail);
  }

  codeFor(email: string): string {
    const last = this.mails.findLast((mail) => mail.kind === 'code' && mail.to === email.trim().toLowerCase());
    if (last?.kind !== 'code') throw new Error(`No code was sent to ${email}.`);
    return last.code;
  }

  to(email: string): SignInMail[] {
    return this.mails.filter((mail) => mail.to === email);
  }
}

/** A merchant and a mediator body, with somebody in charge of each, as the operator of an organisation would enter them. */
export async function insertOrganisations(db: pg.Client): Promise<{ merchantId: string; bodyId: string }> {
  const address = JSON.stringify({ lines: ['1 rue de la Paix'], postcode: '75002', city: 'Paris', country: 'FR' });
  const one = async (sql: string, values: unknown[]) => (await db.query<{ id: string }>(sql, values)).rows[0]?.id ?? '';
  const merchantId = await one(
    `INSERT INTO merchant (siren, name, website, postal_address) VALUES ('732829320', 'Électro-Ménager du Cœur', 'https://www.electro.example/contact', $1) RETURNING id`,
    [address],
  );
  const bodyId = await one(
    `INSERT INTO mediator_body (name, website, postal_address, email, listing_mention)
     VALUES ('Médiation Essai', 'https://mediation.example', $1, 'contact@mediation.example', 'inscrit') RETURNING id`,
    [address],
  );
  return { merchantId, bodyId };
}

export async function belongs(
  db: pg.Client,
  email: string,
  organisation: { merchantId?: string; bodyId?: string; role: string },
) {
  const made = await db.query<{ id: string }>(
    `WITH p AS (INSERT INTO person (email) VALUES ($1) ON CONFLICT (email) DO UPDATE SET email = $1 RETURNING id)
     INSERT INTO membership (person_id, merchant_id, body_id, role) SELECT id, $2, $3, $4 FROM p RETURNING id`,
    [email, organisation.merchantId ?? null, organisation.bodyId ?? null, organisation.role],
  );
  return made.rows[0]?.id ?? '';
}
