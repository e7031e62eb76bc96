import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { readMailAddress } from '#text';
import { asPerson } from '../people/as-person.ts';
import { SendSignInMail } from '../sign-in/sign-in-mail.ts';
import { Invitation } from './invitation.entity.ts';
import { Membership } from './membership.entity.ts';
import type { Belonging } from './organisation.ts';

/**
 * Refused change of the members of an organisation, returned as a value. `not-yours`: the person may not do this, or
 * there is no such open invitation or membership. `last-in-charge`: no other owner or coordinator would remain.
 */
export type MembershipRefusal = {
  readonly ok: false;
  readonly code: 'address-malformed' | 'not-yours' | 'already-member' | 'last-in-charge';
};

/**
 * Members and invitations of merchants and mediator bodies. Row-level security decides what is allowed; refusals that
 * can be explained to a person are returned as `MembershipRefusal`.
 */
@Injectable()
export class Memberships {
  constructor(
    private readonly database: DataSource,
    private readonly mail: SendSignInMail,
  ) {}

  /**
   * Returns the current members of an organisation with their persons, longest membership first, as `reader` may see
   * them.
   */
  of(reader: string, organisation: { merchantId: string } | { bodyId: string }): Promise<Membership[]> {
    return asPerson(this.database, reader, (tx) =>
      tx.find(Membership, {
        where: { ...organisation, endedAt: IsNull() },
        relations: { person: true },
        order: { since: 'ASC', id: 'ASC' },
      }),
    );
  }

  /**
   * Invites an address to an organisation, by an owner of the merchant or a coordinator of the body, and mails it. The
   * mail names the portal and the organisation, nothing else.
   */
  async invite(
    by: string,
    email: string,
    belonging: Belonging,
  ): Promise<{ ok: true; invitationId: string } | MembershipRefusal> {
    const to = readMailAddress(email);
    if (to === undefined) return { ok: false, code: 'address-malformed' };
    const made = await asPerson(this.database, by, async (tx) => {
      if (!(await inCharge(tx, by, belonging))) return undefined;
      const merchantId = 'merchantId' in belonging ? belonging.merchantId : null;
      const bodyId = 'bodyId' in belonging ? belonging.bodyId : null;
      const [row]: { id: string; organisation: string }[] = await tx.query(
        `INSERT INTO invitation (email, merchant_id, body_id, role, invited_by) VALUES ($1, $2, $3, $4, $5)
         RETURNING id, coalesce((SELECT name FROM merchant WHERE id = $2), (SELECT name FROM mediator_body WHERE id = $3)) AS organisation`,
        [to, merchantId, bodyId, belonging.role, by],
      );
      return row;
    });
    if (made === undefined) return { ok: false, code: 'not-yours' };
    await this.mail.send({
      kind: 'invitation',
      to,
      language: 'fr',
      organisation: made.organisation,
      role: belonging.role,
    });
    return { ok: true, invitationId: made.id };
  }

  /** Returns the open invitations to the address by which this person signs in, earliest expiry first. */
  invitations(personId: string): Promise<Invitation[]> {
    return asPerson(this.database, personId, (tx) =>
      tx
        .createQueryBuilder(Invitation, 'invitation')
        .leftJoinAndSelect('invitation.merchant', 'merchant')
        .leftJoinAndSelect('invitation.body', 'body')
        .where('invitation.email = my_email()')
        .andWhere(
          'invitation.accepted_at IS NULL AND invitation.withdrawn_at IS NULL AND invitation.expires_at > now()',
        )
        .orderBy('invitation.expires_at')
        .getMany(),
    );
  }

  /** Accepts an open invitation to the address of this person, who becomes a member. */
  accept(personId: string, invitationId: string): Promise<{ ok: true } | MembershipRefusal> {
    return asPerson(this.database, personId, async (tx) => {
      const open = await tx
        .createQueryBuilder(Invitation, 'invitation')
        .where('invitation.id = :invitationId AND invitation.email = my_email()', { invitationId })
        .andWhere(
          'invitation.accepted_at IS NULL AND invitation.withdrawn_at IS NULL AND invitation.expires_at > now()',
        )
        .getOne();
      if (open === null) return { ok: false, code: 'not-yours' };
      const { merchantId, bodyId, role } = open;
      const joined: unknown[] = await tx.query(
        `INSERT INTO membership (person_id, merchant_id, body_id, role, invitation_id)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id`,
        [personId, merchantId, bodyId, role, invitationId],
      );
      if (joined.length === 0) return { ok: false, code: 'already-member' };
      await tx.query('UPDATE invitation SET accepted_at = now() WHERE id = $1', [invitationId]);
      return { ok: true };
    });
  }

  /**
   * Ends a membership: one's own, or as the owner or coordinator in charge. Effective from that person's next request.
   */
  end(by: string, membershipId: string): Promise<{ ok: true } | MembershipRefusal> {
    return asPerson(this.database, by, async (tx) => {
      const membership = await tx.findOneBy(Membership, { id: membershipId, endedAt: IsNull() });
      if (membership === null) return { ok: false, code: 'not-yours' };
      if (IN_CHARGE.has(membership.role) && (await othersInCharge(tx, membership)) === 0) {
        return { ok: false, code: 'last-in-charge' };
      }
      const [, ended]: [unknown, number] = await tx.query('UPDATE membership SET ended_at = now() WHERE id = $1', [
        membershipId,
      ]);
      return ended === 1 ? { ok: true } : { ok: false, code: 'not-yours' };
    });
  }
}

const IN_CHARGE: ReadonlySet<string> = new Set(['owner', 'coordinator']);

async function inCharge(tx: EntityManager, personId: string, organisation: Belonging): Promise<boolean> {
  const mine =
    'merchantId' in organisation
      ? ({ merchantId: organisation.merchantId, role: 'owner' } as const)
      : ({ bodyId: organisation.bodyId, role: 'coordinator' } as const);
  return (await tx.countBy(Membership, { ...mine, personId, endedAt: IsNull() })) > 0;
}

/** An organisation without anybody in charge could never let anyone in again. Locked, so that two cannot leave at once. */
async function othersInCharge(tx: EntityManager, leaving: Membership): Promise<number> {
  const organisation = leaving.merchantId ?? leaving.bodyId;
  await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [organisation]);
  const [row]: { others: number }[] = await tx.query(
    `SELECT count(*)::int AS others FROM membership
     WHERE coalesce(merchant_id, body_id) = $1 AND role = $2 AND ended_at IS NULL AND id <> $3`,
    [organisation, leaving.role, leaving.id],
  );
  return row?.others ?? 0;
}
