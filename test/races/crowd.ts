import { randomUUID } from 'node:crypto';
import { type Clock, type Performance, perform } from '#casework';
import { type Act, type Actor, type Dispute, decide, draft, evolve, isRefusal, type Recorded } from '#dispute';
import { DEFAULT_PRACTICE, instant } from '#law';
import { databaseOf, PgRecords } from '#persistence';
import { belong, message, openDatabaseFixture } from '../../libs/persistence/src/testing/database-fixture.ts';
import { chance, shuffled } from '../../libs/persistence/src/testing/drawn.ts';

/** An organisation with two web programs and two workers, each with connections of its own. */
export async function openTestCluster() {
  const stack = await openDatabaseFixture();
  const pool = (url: string) => databaseOf({ url, poolSize: 12 }).initialize();
  const sources = await Promise.all([stack.database.web, stack.database.worker].map(pool));
  const secondAgent = { ...stack.agent, personId: randomUUID() };
  await belong(stack.superuser, [secondAgent]);
  const [web, worker] = sources.map((source) => new PgRecords(source)) as [PgRecords, PgRecords];
  return {
    ...stack,
    secondAgent,
    secondWorker: sources[1] as Awaited<ReturnType<typeof pool>>,
    /** As the nth program would; the clock is a worker's. */
    performAt: (nth: number, when: string, performance: Performance) => {
      const programs = performance.actor.role === 'clock' ? [stack.records.worker, worker] : [stack.records.web, web];
      return perform(programs[nth % 2] as PgRecords, at(when), performance);
    },
    async close() {
      await Promise.all(sources.map((source) => source.destroy()));
      await stack.close();
    },
  };
}

export type TestCluster = Awaited<ReturnType<typeof openTestCluster>>;

export const at = (when: string): Clock => ({ now: () => Promise.resolve(instant(when)) });

/** So many at a time. */
export async function inTurns<T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as T);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}

export { chance, shuffled };

/** What somebody will try on a dispute, and when. */
export interface Attempt {
  readonly actor: Actor;
  readonly act: Act;
  readonly when: string;
}

/** In examination since 20 March 2026, with a representative, and an offer of the consumer that waits. */
export async function inExamination(stack: TestCluster): Promise<string> {
  const { camille, rachel, agent, mathilde, clerk, rives } = stack;
  const id = await stack.complaint();
  const steps: readonly Attempt[] = [
    {
      actor: camille,
      act: { type: 'MandateRepresentative', personId: rachel.personId, capacity: 'relative' },
      when: '2026-03-03',
    },
    { actor: agent, act: { type: 'AnswerComplaint', answer: 'rejected' }, when: '2026-03-10' },
    { actor: camille, act: { type: 'ReferToMediator', bodyId: rives, practice: DEFAULT_PRACTICE }, when: '2026-03-12' },
    { actor: clerk, act: { type: 'AssignCaseMediator', personId: mathilde.personId }, when: '2026-03-16' },
    { actor: mathilde, act: { type: 'DeclareIndependence' }, when: '2026-03-16' },
    { actor: mathilde, act: { type: 'AdmitReferral' }, when: '2026-03-16' },
    { actor: mathilde, act: { type: 'NotifyReferral' }, when: '2026-03-18' },
    { actor: agent, act: { type: 'EnterMediation' }, when: '2026-03-20' },
    {
      actor: camille,
      act: { type: 'MakeOffer', offerId: 'half', statement: words('half'), amountCents: 22_500 },
      when: '2026-03-23',
    },
  ];
  for (const step of steps) await happens(stack, id, step);
  return id;
}

/** A proposal of 20 April 2026 waits for both answers, until 5 May included. */
export async function withProposal(stack: TestCluster): Promise<string> {
  const id = await inExamination(stack);
  const act: Act = { type: 'IssueProposal', solution: words('solution'), reasons: words('reasons'), sense: 'partial' };
  await happens(stack, id, { actor: stack.mathilde, act, when: '2026-04-20' });
  return id;
}

async function happens(stack: TestCluster, disputeId: string, { actor, act, when }: Attempt): Promise<void> {
  const outcome = await stack.performAt(0, `${when}T09:00:00Z`, { disputeId, actor, act });
  if (outcome.kind !== 'done') throw new Error(`${act.type}: ${JSON.stringify(outcome)}`);
}

export const words = (textId: string) => ({ textId, digest: '0'.repeat(64) });
export { message };

/** The dispute after each of its events, the draft first. */
export function statesOf(record: readonly Recorded[]): readonly Dispute[] {
  const opening = record[0]?.event;
  if (opening?.type !== 'ComplaintFiled') throw new Error('These disputes begin with a complaint');
  const states: Dispute[] = [draft(opening.rules)];
  for (const recorded of record) states.push(evolve(states.at(-1) as Dispute, recorded));
  return states;
}

/** What this attempt comes to at each state of the dispute from that version on: one of them is what happened. */
export function verdicts(states: readonly Dispute[], from: number, { actor, act, when }: Attempt) {
  return states.slice(from).map((state) => {
    const decision = decide(state, act, actor, instant(when));
    return isRefusal(decision)
      ? { version: state.version, refusal: decision }
      : { version: state.version, events: decision.events };
  });
}
