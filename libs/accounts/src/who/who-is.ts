import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { AccountsConfig } from '../config.ts';
import type { Belonging, BodyRole, MerchantRole } from '../memberships/house.ts';
import { Membership } from '../memberships/membership.entity.ts';
import { asPerson } from '../people/as-person.ts';
import { Person } from '../people/person.entity.ts';
import { AuthDatabase } from '../sign-in/auth-database.ts';
import { readSession } from '../sign-in/sessions.ts';
import { type RequestHeaders, tokenIn } from './cookie.ts';
import type { Visitor } from './visitor.ts';

@Injectable()
export class WhoIs {
  constructor(
    private readonly config: AccountsConfig,
    private readonly auth: AuthDatabase,
    private readonly database: DataSource,
  ) {}

  /** Null for anybody who shows no session, or one that has ended: the two are the same to us. */
  async whoIs(headers: RequestHeaders): Promise<Visitor | null> {
    const shown = tokenIn(this.config, headers);
    const session = shown && (await readSession(this.auth, shown.token));
    if (!shown || !session) return null;
    return asPerson(this.database, session.personId, async (tx) => {
      const person = await tx.findOneBy(Person, { id: session.personId });
      if (person === null) return null;
      const memberships = await tx.find(Membership, {
        where: { personId: session.personId, endedAt: IsNull() },
        order: { since: 'ASC', id: 'ASC' },
      });
      const { sessionId, aal, secondFactors } = session;
      return { sessionId, by: shown.by, aal, secondFactors, person, memberships: memberships.map(belonging) };
    });
  }
}

function belonging(membership: Membership): Belonging {
  if (membership.merchantId !== null) {
    return { merchantId: membership.merchantId, role: membership.role as MerchantRole };
  }
  if (membership.bodyId !== null) return { bodyId: membership.bodyId, role: membership.role as BodyRole };
  throw new Error(`Membership ${membership.id} belongs to no house.`);
}
