import type { EntityManager } from 'typeorm';
import type { DisputeFigures, SeenDispute } from '#casework';
import { type Dispute, silenceDue } from '#dispute';

/** The complaints that reached a merchant between two days, as its own side sees them: dates and codes only. */
export async function figuresOf(
  tx: EntityManager,
  merchantId: string,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<readonly DisputeFigures[]> {
  const rows: Row[] = await tx.query(
    `SELECT stage, facts #>> '{complaint,sentOn}' AS "sentOn", facts #>> '{answer,on}' AS "answeredOn",
       facts #>> '{answer,kind}' AS answer, facts -> 'complaint' AS complaint,
       facts ? 'silence' AS silent, facts ? 'notifiedOn' AS referred, stage = 'SettledDirectly' AS settled,
       facts #>> '{closing,outcome}' AS outcome,
       (SELECT coalesce(jsonb_agg(DISTINCT claim ->> 'kind'), '[]') FROM jsonb_array_elements(facts #> '{complaint,claims}') AS claim) AS claims
     FROM dispute_side_view
     WHERE side = 'merchant' AND merchant_id = $1 AND facts #>> '{complaint,sentOn}' BETWEEN $2 AND $3
     ORDER BY facts #>> '{complaint,sentOn}', dispute_id`,
    [merchantId, from, until],
  );
  return rows.map(({ answeredOn, answer, complaint, outcome, ...always }) => ({
    ...always,
    awaitedUntil: silenceDue({ complaint } as Dispute).nominalOn,
    ...(answeredOn === null ? {} : { answeredOn }),
    ...(answer === null ? {} : { answer }),
    ...(outcome === null ? {} : { outcome }),
  }));
}

type Row = Pick<DisputeFigures, 'stage' | 'sentOn' | 'silent' | 'referred' | 'settled' | 'claims'> & {
  readonly answeredOn: string | null;
  readonly answer: string | null;
  readonly complaint: NonNullable<SeenDispute['complaint']>;
  readonly outcome: string | null;
};
