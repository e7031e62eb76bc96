import type pg from 'pg';
import type { Actor, Dispute, Recorded } from '#dispute';
import { type Instant, instant } from '#law';

/** One dispute as its rows have it, everything at once and past every policy. */
export interface Kept {
  readonly disputeId: string;
  readonly stage: string;
  readonly version: number;
  readonly summary: Dispute;
  readonly record: readonly Recorded[];
  readonly links: readonly { readonly previous: string; readonly hash: string; readonly audience: readonly string[] }[];
  readonly sideViews: readonly SideViewKept[];
  readonly deadlines: readonly { readonly act: string; readonly due: unknown; readonly performAt: Instant }[];
  readonly owed: readonly OwedKept[];
}

export interface SideViewKept {
  readonly side: string;
  readonly stage: string;
  readonly tag: string;
  readonly facts: Record<string, unknown>;
  readonly clocks: unknown;
  readonly open: Partial<Record<string, readonly string[]>>;
}

export interface OwedKept {
  readonly version: number;
  readonly asOf: number;
  readonly kind: string;
  readonly code: string;
  readonly to: string;
  readonly copy: number | null;
}

const UTC = `AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

const READ = {
  name: 'kept',
  text: `
    SELECT id AS "disputeId", stage, version, summary,
      (SELECT json_agg(json_build_object('version', version, 'at', to_char(at ${UTC}), 'role', by_role, 'person', by_person,
          'organisation', by_organisation, 'event', payload, 'previous', previous_hash, 'hash', hash, 'audience', audience)
        ORDER BY version) FROM dispute_event WHERE dispute_id = dispute.id) AS events,
      (SELECT coalesce(json_agg(json_build_object('side', side, 'stage', stage, 'tag', tag, 'facts', facts, 'clocks', clocks,
          'open', open)), '[]') FROM dispute_side_view WHERE dispute_id = dispute.id) AS "sideViews",
      (SELECT coalesce(json_agg(json_build_object('act', act, 'due', due, 'performAt', to_char(perform_at ${UTC}))), '[]')
        FROM deadline WHERE dispute_id = dispute.id) AS deadlines,
      (SELECT coalesce(json_agg(json_build_object('version', version, 'asOf', as_of, 'kind', kind, 'code', code,
          'to', to_side, 'copy', copy) ORDER BY version, copy), '[]') FROM outbox WHERE dispute_id = dispute.id) AS owed
    FROM dispute WHERE id = ANY ($1)`,
};

interface EventKept {
  readonly version: number;
  readonly at: string;
  readonly role: Actor['role'];
  readonly person: string | null;
  readonly organisation: string | null;
  readonly event: Recorded['event'];
  readonly previous: string;
  readonly hash: string;
  readonly audience: readonly string[];
}

/** The rows of these disputes, in one question; a dispute that does not exist is left out. */
export async function keptOf(superuser: pg.ClientBase, disputeIds: readonly string[]): Promise<readonly Kept[]> {
  const { rows } = await superuser.query({ ...READ, values: [disputeIds] });
  return (rows as (Omit<Kept, 'record' | 'links'> & { readonly events: readonly EventKept[] })[]).map(
    ({ events, ...kept }) => ({ ...kept, record: events.map(recordedFrom), links: events }),
  );
}

/** Changes with every row of the dispute that is written, and with nothing else. */
export async function writtenOf(superuser: pg.ClientBase, disputeId: string): Promise<string> {
  const { rows } = await superuser.query({ ...WRITTEN, values: [disputeId] });
  return (rows as { written: string }[])[0]?.written ?? '';
}

const WRITTEN = {
  name: 'written',
  text: `
    SELECT concat_ws(' ', dispute.xmin,
      (SELECT count(*) FROM dispute_event WHERE dispute_id = dispute.id),
      (SELECT string_agg(xmin::text, ',' ORDER BY side) FROM dispute_side_view WHERE dispute_id = dispute.id),
      (SELECT string_agg(xmin::text, ',' ORDER BY act) FROM deadline WHERE dispute_id = dispute.id),
      (SELECT string_agg(xmin::text, ',' ORDER BY id) FROM outbox WHERE dispute_id = dispute.id),
      (SELECT count(*) FROM dispute_text WHERE dispute_id = dispute.id)) AS written
    FROM dispute WHERE id = $1`,
};

function recordedFrom({ version, at, role, person, organisation, event }: EventKept): Recorded {
  return { version, at: instant(at), by: actorFrom(role, person, organisation), event };
}

function actorFrom(role: Actor['role'], person: string | null, organisation: string | null): Actor {
  if (role === 'clock') return { role };
  if (person === null) throw new Error(`Somebody acted as ${role}, and nobody knows who`);
  if (role === 'consumer' || role === 'representative') return { role, personId: person };
  if (organisation === null) throw new Error(`Somebody acted as ${role}, and nobody knows for which house`);
  return role === 'merchant'
    ? { role, personId: person, merchantId: organisation }
    : { role, personId: person, bodyId: organisation };
}
