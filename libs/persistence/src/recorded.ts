import type { Actor, DisputeEvent, Recorded, Role } from '#dispute';
import { type Instant, instant } from '#law';

/** An event as the database gives it back. */
export interface EventRow {
  readonly version: number;
  readonly at: string;
  readonly role: Role;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly payload: DisputeEvent;
}

/** Back to the very value that was sealed: the same fields, and no other. */
export function recordedOf(row: EventRow): Recorded {
  return recordedAt(instant(row.at), row);
}

export function recordedAt(
  at: Instant,
  { version, role, person, organisation, payload }: Omit<EventRow, 'at'>,
): Recorded {
  return { version, at, by: actorOf(role, person ?? '', organisation ?? ''), event: payload };
}

function actorOf(role: Role, personId: string, organisationId: string): Actor {
  switch (role) {
    case 'clock':
      return { role };
    case 'consumer':
    case 'representative':
      return { role, personId };
    case 'merchant':
      return { role, personId, merchantId: organisationId };
    case 'mediator':
    case 'clerk':
      return { role, personId, bodyId: organisationId };
    default:
      return role satisfies never;
  }
}
