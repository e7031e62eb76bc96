import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ActType, type Dispute, fold, hasPartIn, type Role, STAGE_NAMES, type Stage, sideOf } from '#dispute';
import { storyOf } from '#dispute/testing';
import { actName, PERSON_ACTS } from '#requests';
import { portion } from '../support/portion.ts';
import { type ActorName, idOf } from './support/actors.ts';
import { ACT_BODIES } from './support/bodies.ts';
import { inTurns } from './support/in-turns.ts';
import { type RehearsalStack, setStage } from './support/stage-set.ts';
import { writeDispute } from './support/write-dispute.ts';

/**
 * No step is skipped: every act is tried at every stage by everybody who has a part in the dispute, over HTTP, and what is
 * not open by the approved table is refused as not open, whatever else is wrong with it. Whoever has no part yet learns
 * only that there is nothing.
 */
let set: RehearsalStack;

beforeAll(async () => {
  set = await setStage();
  await set.api.at('2026-03-03T09:00:00.000Z');
}, 60_000);
afterAll(() => set?.close(), 30_000);

const TRIED_BY = {
  consumer: 'consumer',
  representative: 'representative',
  merchant: 'agent',
  mediator: 'mediator',
  clerk: 'clerk',
} as const satisfies Partial<Record<Role, ActorName>>;
type TriedRole = keyof typeof TRIED_BY;
const ROLES = Object.keys(TRIED_BY) as readonly TriedRole[];

/** The table that somebody read and approved, read again here rather than computed. */
const APPROVED = approved(
  readFileSync(new URL('../../libs/dispute/src/open-acts.approved.txt', import.meta.url), 'utf8'),
);

function approved(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = text.split(/\n(?=\S)/).flatMap((part) => {
    const [stage = '', ...lines] = part.trimEnd().split('\n');
    return lines
      .filter((line) => line.startsWith('  '))
      .map((line): [string, ReadonlySet<string>] => {
        const [role = '', acts = ''] = line.trim().split(': ');
        return [`${stage} ${role}`, new Set(acts === '–' ? [] : acts.split(', '))];
      });
  });
  return new Map(rows);
}

const open = (stage: Stage, act: ActType, role: Role): boolean => {
  const row = APPROVED.get(`${stage} ${role}`);
  if (row === undefined) throw new Error(`The table says nothing of ${role} at ${stage}`);
  return row.has(act);
};

/** What the table opens and a rule closes again: a mediation that was notified and is over is not asked for twice. */
const NOT_OPEN_BY_RULE: ReadonlySet<string> = new Set(['Closed ReferToMediator']);

const STAGES = STAGE_NAMES.filter((stage) => stage !== 'ComplaintDraft');
let tried = 0;

test.each(STAGES)(
  '%s',
  async (stage) => {
    const story = storyOf(stage);
    const dispute = fold(story.record);
    const cells = PERSON_ACTS.flatMap((act) =>
      ROLES.map((role) => ({ act, role, expected: verdictOf(dispute, stage, act, role) })),
    );
    const wrong: string[] = [];
    const tell = ({ act, role, expected }: (typeof cells)[number], got: string) =>
      wrong.push(`${act} by ${role}: ${expected}, but ${got}`);

    // What is refused changes nothing, so that all of it can be tried on one dispute, at once.
    let disputeId = await writeDispute(set.records, story);
    const closed = portion(
      cells.filter(({ expected }) => expected !== 'open'),
      4,
      `acts that are not open at ${stage}`,
    );
    await inTurns(8, closed, async (cell) => {
      const { status, code } = await tryIt(disputeId, cell.act, cell.role);
      if (code !== cell.expected) tell(cell, `${status} ${code}`);
    });
    // What is open may still be refused by a rule; what was done needs another dispute for the next.
    for (const cell of cells.filter(({ expected }) => expected === 'open')) {
      const { status, code } = await tryIt(disputeId, cell.act, cell.role);
      const byRule = NOT_OPEN_BY_RULE.has(`${stage} ${cell.act}`);
      if (![200, 409, 422].includes(status) || (code === 'act-not-open') !== byRule) tell(cell, `${status} ${code}`);
      if (status === 200) disputeId = await writeDispute(set.records, story);
    }
    tried += cells.length;
    expect(wrong).toEqual([]);
  },
  60_000,
);

test('so many were tried, and what was refused made no account for the address it named', async () => {
  expect(tried).toBe(STAGES.length * PERSON_ACTS.length * ROLES.length);
  const { rows } = await set.api.superuser.query('SELECT email FROM person WHERE email LIKE $1', ['nouvelle-%']);
  expect(rows.map(({ email }) => email)).toEqual(['nouvelle-consumer@people.example']);
});

function verdictOf(
  dispute: Dispute,
  stage: Stage,
  act: ActType,
  role: TriedRole,
): 'not-found' | 'act-not-open' | 'open' {
  const side = sideOf(role);
  if (side === undefined || !hasPartIn(dispute, side)) return 'not-found';
  // The merchant is told nothing of a referral before its notification: what they may do then is what they could before.
  return open(stage, act, role) && open(dispute.stageSeenBy[side], act, role) ? 'open' : 'act-not-open';
}

async function tryIt(
  disputeId: string,
  act: (typeof PERSON_ACTS)[number],
  role: TriedRole,
): Promise<{ readonly status: number; readonly code: string }> {
  const example = ACT_BODIES[act]({ uploadId: idOf('nothing'), offerId: idOf('nothing') });
  const body = act === 'MandateRepresentative' ? { ...example, email: `nouvelle-${role}@people.example` } : example;
  const as = set.actors[TRIED_BY[role]];
  if (as === undefined) throw new Error(`Nobody plays the ${role}`);
  const answer = await set.api.ask('POST', `/v1/disputes/${disputeId}/acts/${actName(act)}`, { as, body });
  return { status: answer.status, code: answer.status === 200 ? 'done' : answer.body.code };
}
