import { randomBytes, randomUUID } from 'node:crypto';
import { personNamed } from '#accounts';
import {
  type Addresses,
  carryOutDuty,
  type Deadlines,
  type Files,
  lapseDeadlines,
  type Mailer,
  type NoticeDeps,
  type Outcome,
  type Performance,
  perform,
  type Records,
  referralTo,
  rulesFor,
  sendMail,
  type Uploads,
} from '#casework';
import { type Act, fold } from '#dispute';
import { addDays, civilDateAt, home, type Instant, instant } from '#law';
import { disputeReference } from '#text';
import { agendaOf, type Entry, type ScenarioRun, ZONE } from './agenda.ts';
import type { ScenarioAct, ScenarioDispute, Step } from './scenario.ts';
import { actorOf, type Numbers, written } from './written.ts';

/** Everything that the telling goes through: the same ports as the programs. */
export interface ScenarioDeps extends NoticeDeps {
  /** As the people, under row-level security. */
  readonly records: Records;
  readonly uploads: Uploads;
  /** As the worker. */
  readonly workerRecords: Records;
  readonly deadlines: Deadlines;
  readonly addresses: Addresses;
  readonly mailer: Mailer;
  /** The instant of the next date that will act by itself, if there is one. */
  readonly nextDeadline: () => Promise<Instant | undefined>;
}

/**
 * Lets the disputes of the data set happen, day after day, through the same door as everybody: people act, dates come,
 * notices are written. A dispute that does not end where it was meant to is a mistake of ours.
 */
export async function playScenarios(
  deps: ScenarioDeps,
  numbers: Numbers,
  disputes: readonly ScenarioDispute[],
  now: Instant,
): Promise<void> {
  const time = new MovingTime(deps);
  const today = civilDateAt(now, ZONE);
  const agenda = agendaOf(disputes, today);
  for (const entry of agenda) {
    await time.moveTo(entry.at);
    await (entry.step === undefined
      ? complain(deps, numbers, time, entry)
      : goOn(deps, numbers, time, entry.telling, entry.step));
    await time.carryOut(lossesOf(entry));
  }
  await time.moveTo(now);
  for (const { told, disputeId } of new Set(agenda.map(({ telling }) => telling))) {
    const { stage } = fold((await deps.caseFiles.read(disputeId))?.events ?? []);
    if (stage !== told.stage) throw new Error(`The dispute meant for ${told.stage} stands at ${stage}`);
  }
}

/** The time of the telling. Between two steps, what falls due happens on its own day. */
class MovingTime {
  private at: Instant = instant('2000-01-01T00:00:00Z');

  constructor(private readonly deps: ScenarioDeps) {}

  async now(): Promise<Instant> {
    return this.at;
  }

  async moveTo(until: Instant): Promise<void> {
    for (;;) {
      const next = await this.deps.nextDeadline();
      if (next === undefined || next > until) break;
      this.at = next;
      const { workerRecords: records, deadlines } = this.deps;
      if ((await lapseDeadlines({ records, deadlines, clock: this })) === 0)
        throw new Error('A date came and nothing happened');
      await this.carryOut();
    }
    this.at = until;
  }

  /** Writes the notices and sends the mails that are owed by now. */
  async carryOut(isLost: (mail: Mail) => boolean = () => false): Promise<void> {
    const { outbox, addresses, workerRecords: records, codes } = this.deps;
    const mailer: Mailer = {
      send: async (mail) => (isLost(mail) ? { outcome: 'bounced' } : this.deps.mailer.send(mail)),
    };
    const mailDeps = { outbox, addresses, mailer, records, clock: this, ...(codes === undefined ? {} : { codes }) };
    for (;;) {
      const waiting = await outbox.waiting(this.at, 8);
      if (waiting.length === 0) return;
      await Promise.all(
        waiting.map(({ id, kind }) => (kind === 'duty' ? carryOutDuty(this.deps, id) : sendMail(mailDeps, id))),
      );
    }
  }
}

type Mail = Parameters<Mailer['send']>[0];

/** A mailbox that is full, or that nobody has any more: what the mediator's desk shows as not delivered. */
const lossesOf =
  ({ telling, step }: Entry) =>
  ({ disputeId, side, kind }: Mail): boolean =>
    kind === 'document' && disputeId === telling.disputeId && side === step?.lostFor;

async function complain(deps: ScenarioDeps, numbers: Numbers, time: MovingTime, { at, telling }: Entry): Promise<void> {
  const { told, disputeId } = telling;
  const on = civilDateAt(at, ZONE);
  const merchant = await deps.directory.merchant(numbers.merchant(told.merchant));
  if (merchant === undefined) throw new Error(`No merchant ${told.merchant}`);
  const consumer = personNamed(told.consumer);
  const personId = numbers.person(told.consumer);
  const subject = {
    reference: disputeReference(Number(on.slice(0, 4)), randomBytes(7)),
    consumerId: personId,
    merchantId: merchant.merchantId,
    rules: rulesFor(merchant, (await deps.directory.affiliation(merchant.merchantId, on))?.body),
    statement: told.statement,
    claims: told.claims,
    pieceIds: [],
  };
  const act: ScenarioAct =
    told.elsewhereDaysBefore === undefined
      ? { type: 'FileComplaint', ...subject }
      : {
          type: 'ReportComplaint',
          ...subject,
          sentOn: addDays(on, -told.elsewhereDaysBefore),
          proofPieceId: await proof(deps, personId),
        };
  done(
    await perform(deps.records, time, {
      disputeId,
      actor: { role: 'consumer', personId },
      ...written(act),
      parties: [
        {
          kind: 'consumer',
          personId,
          name: consumer.name,
          addressLines: [...consumer.lines, `${consumer.postcode} ${consumer.city}`],
          email: consumer.email,
          language: 'fr',
        },
      ],
    }),
    act.type,
  );
}

async function goOn(
  deps: ScenarioDeps,
  numbers: Numbers,
  time: MovingTime,
  telling: ScenarioRun,
  step: Step,
): Promise<void> {
  const { told, disputeId } = telling;
  const today = civilDateAt(await time.now(), ZONE);
  const referral = await referralTo(deps.directory, numbers.merchant(told.merchant), today, home().code);
  if (referral === undefined) throw new Error(`${told.merchant} has no mediator`);
  const act =
    typeof step.act === 'function'
      ? step.act({
          person: numbers.person,
          body: numbers.body,
          practice: referral.practice,
          today,
          newId: randomUUID,
          offer: telling.offer,
        })
      : step.act;
  if (act.type === 'MakeOffer') telling.offer = act.offerId;
  const inCharge =
    act.type === 'AssignCaseMediator' || act.type === 'ReplaceCaseMediator'
      ? { parties: [caseMediator(numbers, act.personId)] }
      : act.type === 'MandateRepresentative'
        ? { parties: [mandated(numbers)] }
        : {};
  done(
    await perform(deps.records, time, {
      disputeId,
      actor: actorOf(numbers, step.by, told),
      ...written(act),
      ...inCharge,
    }),
    act.type,
  );
}

function caseMediator(numbers: Numbers, personId: string): NonNullable<Performance['parties']>[number] {
  const key = (['mathilde', 'octave'] as const).find((one) => numbers.person(one) === personId) ?? 'mathilde';
  return { kind: 'case-mediator', personId, name: personNamed(key).name, addressLines: [], language: 'fr' };
}

/** Of the people of the rehearsal one represents others. */
function mandated(numbers: Numbers): NonNullable<Performance['parties']>[number] {
  const { name, email } = personNamed('association');
  const personId = numbers.person('association');
  return { kind: 'representative', personId, name, email, addressLines: [], language: 'fr' };
}

/** The copy of a registered letter, as its sender kept it. */
async function proof(deps: { readonly files: Files; readonly uploads: Uploads }, personId: string): Promise<string> {
  const letter = 'Copie de la lettre recommandée adressée à l’agence, avec son avis de réception.\n';
  const pieceId = randomUUID();
  const { sha256, bytes } = await deps.files.put(Buffer.from(letter));
  const name = 'lettre-recommandee.txt';
  await deps.uploads.add(personId, { pieceId, name, mediaType: 'text/plain', bytes, sha256, kind: 'text' });
  return pieceId;
}

function done(outcome: Outcome, act: Act['type']): void {
  if (outcome.kind === 'done') return;
  throw new Error(`${act}: ${outcome.kind === 'refused' ? outcome.refusal.refused : outcome.kind}`);
}
