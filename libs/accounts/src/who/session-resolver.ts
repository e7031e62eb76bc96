import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountsConfig } from '../config.ts';
import type { Membership } from '../memberships/membership.entity.ts';
import type { Belonging, BodyRole, MerchantRole } from '../memberships/organisation.ts';
import { Person } from '../people/person.entity.ts';
import { AuthDatabase } from '../sign-in/auth-database.ts';
import { readSession } from '../sign-in/sessions.ts';
import { type RequestHeaders, tokenIn } from './cookie.ts';
import type { Visitor } from './visitor.ts';

/** Resolves the headers of a request to the signed-in person, their session and their memberships. */
@Injectable()
export class SessionResolver {
  constructor(
    private readonly config: AccountsConfig,
    private readonly auth: AuthDatabase,
    private readonly database: DataSource,
  ) {}

  /** Returns the visitor; null without a token, or when its session is unknown or has ended. */
  async sessionResolver(headers: RequestHeaders): Promise<Visitor | null> {
    const shown = tokenIn(this.config, headers);
    const session = shown && (await readSession(this.auth, shown.token));
    if (!shown || !session) return null;
    const [found] = await this.database.query<{ person: PersonColumns; memberships: BelongingColumns[] }[]>(
      'SELECT person, memberships FROM visitor($1)',
      [session.personId],
    );
    if (found === undefined) return null;
    const { sessionId, aal, secondFactors } = session;
    const person = this.person(found.person);
    return { sessionId, by: shown.by, aal, secondFactors, person, memberships: found.memberships.map(belonging) };
  }

  private person(columns: PersonColumns): Person {
    const { postal_address: postalAddress, created_at: createdAt, updated_at: updatedAt, ...others } = columns;
    const dates = { createdAt: new Date(createdAt), updatedAt: new Date(updatedAt) };
    return Object.assign(new Person(), { ...others, postalAddress, ...dates });
  }
}

/** Rows as the database writes them in JSON. */
type PersonColumns = Pick<Person, 'id' | 'kind' | 'name' | 'email' | 'phone' | 'language' | 'channel'> & {
  readonly postal_address: Person['postalAddress'];
  readonly created_at: string;
  readonly updated_at: string;
};
type BelongingColumns = Pick<Membership, 'merchantId' | 'bodyId' | 'role'>;

function belonging(membership: BelongingColumns): Belonging {
  if (membership.merchantId !== null) {
    return { merchantId: membership.merchantId, role: membership.role as MerchantRole };
  }
  if (membership.bodyId !== null) return { bodyId: membership.bodyId, role: membership.role as BodyRole };
  throw new Error('A membership belongs to a house.');
}
