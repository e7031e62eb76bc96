import { type Entry, nextDueOn } from '#casework';
import { type Actor, confidedTo, type Dispute, hasPartIn, type Side, STAGES } from '#dispute';
import { civilDateAt, type Instant, jurisdiction } from '#law';

/** What an act writes, as rows: each list travels as one JSON document, so that an act costs the same however much it brings. */
export function rowsOf(entry: Entry, openedAt: Instant) {
  const { dispute } = entry;
  const [{ recorded: first }] = entry.events;
  const on = civilDateAt(first.at, jurisdiction(dispute.rules.jurisdiction).zone);
  return {
    dispute: disputeRow(dispute, openedAt),
    events: entry.events.map(({ recorded, audience, previousHash, hash }) => ({
      version: recorded.version,
      type: recorded.event.type,
      at: recorded.at,
      by_role: recorded.by.role,
      by_person: personOf(recorded.by),
      by_organisation: organisationOf(recorded.by),
      payload: recorded.event,
      audience,
      body_id: confidedTo(audience, dispute.bodyId),
      previous_hash: previousHash,
      hash,
    })),
    sideViews: entry.sideViews.map(({ side, stage, tag, facts, clocks, open }) => ({
      side,
      reference: dispute.reference,
      stage,
      phase: STAGES[stage].phase,
      tag,
      facts,
      clocks,
      open,
      ...holders(dispute, side),
      opened_on: on,
      next_due_on: nextDueOn(clocks) ?? 'infinity',
    })),
    deadlines: entry.clocks.map(({ due, act, performAt }) => ({
      act,
      code: due.code,
      article: due.article,
      due,
      nominal_on: due.nominalOn,
      rolled_on: due.rolledOn,
      target_on: due.targetOn,
      perform_at: performAt,
    })),
    owed: entry.owed.map(({ outboxId, version, asOf, duty, copy }) => ({
      id: outboxId,
      version,
      as_of: asOf,
      kind: duty.kind,
      code: duty.kind === 'notice' ? duty.code : duty.word,
      to_side: duty.to,
      copy,
      created_at: first.at,
    })),
    texts: entry.texts.map(({ textId, ...text }) => ({
      id: textId,
      ...text,
      body_id: confidedTo(text.audience, dispute.bodyId),
    })),
    parties: entry.parties.map(({ kind, personId, name, addressLines, email, phone, language }) => ({
      kind,
      person_id: personId,
      name,
      address_lines: addressLines,
      email,
      phone,
      language,
      body_id: kind === 'case-mediator' ? dispute.bodyId : undefined,
    })),
    pieces: entry.pieces.map(({ pieceId, audience }) => ({
      id: pieceId,
      audience,
      added_on: on,
      body_id: confidedTo(audience, dispute.bodyId),
    })),
  };
}

export type Rows = ReturnType<typeof rowsOf>;

function disputeRow(dispute: Dispute, openedAt: Instant) {
  return {
    reference: dispute.reference,
    stage: dispute.stage,
    version: dispute.version,
    summary: dispute,
    consumer_id: dispute.consumerId,
    representative_ids: dispute.representatives,
    merchant_id: dispute.merchantId,
    merchant_joined: hasPartIn(dispute, 'merchant'),
    body_id: dispute.bodyId,
    case_mediator_id: dispute.caseMediator?.personId,
    opened_at: openedAt,
  };
}

/** Who may find the row of a side: its own people, and nothing about anybody else's. */
function holders(dispute: Dispute, side: Side) {
  switch (side) {
    case 'consumer':
      return { consumer_id: dispute.consumerId, representative_ids: dispute.representatives };
    case 'merchant':
      return { merchant_id: dispute.merchantId };
    case 'mediator':
      return { body_id: dispute.bodyId, case_mediator_id: dispute.caseMediator?.personId };
    default:
      return side satisfies never;
  }
}

export function personOf(actor: Actor): string | undefined {
  return actor.role === 'clock' ? undefined : actor.personId;
}

export function organisationOf(actor: Actor): string | undefined {
  if (actor.role === 'merchant') return actor.merchantId;
  return actor.role === 'mediator' || actor.role === 'clerk' ? actor.bodyId : undefined;
}
