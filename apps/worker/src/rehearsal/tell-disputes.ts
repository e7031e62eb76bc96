import { randomBytes, randomUUID } from 'node:crypto';
import {
  type Addresses,
  carryOutDuty,
  type Deadlines,
  type Desk,
  type Files,
  keepText,
  lapseDeadlines,
  type Mailer,
  type Outcome,
  type Performance,
  perform,
  type Records,
  referralTo,
  rulesFor,
  sendMail,
  type Text,
  type Uploads,
} from '#casework';
import { type Act, type Actor, disputeReference, fold, SIDES, type Side } from '#dispute';
import { addDays, type CivilDate, civilDateAt, type Instant, instant, jurisdiction, startOfDay } from '#law';
import type { MerchantKey, PersonKey } from './people.ts';
import { personNamed } from './people.ts';
import type { Known, Step, Told, ToldDispute } from './telling.ts';

/** Everything that the telling goes through: the same ports as the programs. */
export interface TellingHouse extends Desk {
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

export interface Numbers {
  readonly person: (key: PersonKey) => string;
  readonly merchant: (key: MerchantKey) => string;
  readonly body: Known['body'];
}

/** A dispute as it is being told. */
interface Telling {
  readonly told: ToldDispute;
  readonly disputeId: string;
  offer: string;
}

interface Entry {
  readonly at: Instant;
  readonly telling: Telling;
  readonly step: Step | undefined;
}

const ZONE = jurisdiction('FR').zone;

/**
 * Lets the disputes of the data set happen, day after day, through the same door as everybody: people act, dates come,
 * notices are written. A dispute that does not end where it was meant to is a mistake of ours.
 */
export async function tellDisputes(
  house: TellingHouse,
  numbers: Numbers,
  disputes: readonly ToldDispute[],
  now: Instant,
): Promise<void> {
  const time = new MovingTime(house);
  const today = civilDateAt(now, ZONE);
  const tellings = disputes.map((told): Telling => ({ told, disputeId: randomUUID(), offer: '' }));
  for (const entry of tellings.flatMap((telling, index) => agenda(telling, index, today)).sort(byTime)) {
    await time.moveTo(entry.at);
    await (entry.step === undefined
      ? complain(house, numbers, time, entry)
      : goOn(house, numbers, time, entry.telling, entry.step));
    await time.carryOut();
  }
  await time.moveTo(now);
  for (const { told, disputeId } of tellings) {
    const { stage } = fold((await house.caseFiles.read(disputeId))?.events ?? []);
    if (stage !== told.stage) throw new Error(`The dispute meant for ${told.stage} stands at ${stage}`);
  }
}

const byTime = (a: Entry, b: Entry): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** Each step on its day, from ten in the morning, a minute after the step before; each dispute at seconds of its own. */
function agenda(telling: Telling, index: number, today: CivilDate): readonly Entry[] {
  let on = addDays(today, -telling.told.daysAgo);
  const entries: Entry[] = [{ at: morning(on, 0, index), telling, step: undefined }];
  telling.told.steps.forEach((step, number) => {
    on = addDays(on, step.after);
    entries.push({ at: morning(on, number + 1, index), telling, step });
  });
  return entries;
}

function morning(on: CivilDate, minute: number, second: number): Instant {
  const midnight = Date.parse(startOfDay(on, ZONE));
  return instant(new Date(midnight + ((10 * 60 + minute) * 60 + second) * 1000).toISOString());
}

/** The time of the telling. Between two steps, what falls due happens on its own day. */
class MovingTime {
  private at: Instant = instant('2000-01-01T00:00:00Z');

  constructor(private readonly house: TellingHouse) {}

  async now(): Promise<Instant> {
    return this.at;
  }

  async moveTo(until: Instant): Promise<void> {
    for (;;) {
      const next = await this.house.nextDeadline();
      if (next === undefined || next > until) break;
      this.at = next;
      const { workerRecords: records, deadlines } = this.house;
      if ((await lapseDeadlines({ records, deadlines, clock: this })) === 0)
        throw new Error('A date came and nothing happened');
      await this.carryOut();
    }
    this.at = until;
  }

  /** Writes the notices and sends the mails that are owed by now. */
  async carryOut(): Promise<void> {
    const { outbox, addresses, mailer, workerRecords: records } = this.house;
    for (;;) {
      const waiting = await outbox.waiting(this.at, 8);
      if (waiting.length === 0) return;
      await Promise.all(
        waiting.map(({ id, kind }) =>
          kind === 'duty'
            ? carryOutDuty(this.house, id)
            : sendMail({ outbox, addresses, mailer, records, clock: this }, id),
        ),
      );
    }
  }
}

async function complain(
  house: TellingHouse,
  numbers: Numbers,
  time: MovingTime,
  { at, telling }: Entry,
): Promise<void> {
  const { told, disputeId } = telling;
  const on = civilDateAt(at, ZONE);
  const merchant = await house.directory.merchant(numbers.merchant(told.merchant));
  if (merchant === undefined) throw new Error(`No merchant ${told.merchant}`);
  const consumer = personNamed(told.consumer);
  const personId = numbers.person(told.consumer);
  const subject = {
    reference: disputeReference(Number(on.slice(0, 4)), randomBytes(7)),
    consumerId: personId,
    merchantId: merchant.merchantId,
    rules: rulesFor(merchant, (await house.directory.affiliation(merchant.merchantId, on))?.body),
    statement: told.statement,
    claims: told.claims,
    pieceIds: [],
  };
  const act: Told =
    told.elsewhereDaysBefore === undefined
      ? { type: 'FileComplaint', ...subject }
      : {
          type: 'ReportComplaint',
          ...subject,
          sentOn: addDays(on, -told.elsewhereDaysBefore),
          proofPieceId: await proof(house, personId),
        };
  done(
    await perform(house.records, time, {
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
  house: TellingHouse,
  numbers: Numbers,
  time: MovingTime,
  telling: Telling,
  step: Step,
): Promise<void> {
  const { told, disputeId } = telling;
  const today = civilDateAt(await time.now(), ZONE);
  const referral = await referralTo(house.directory, numbers.merchant(told.merchant), today, 'FR');
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
      : {};
  done(
    await perform(house.records, time, {
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

function actorOf(numbers: Numbers, key: PersonKey, told: ToldDispute): Actor {
  const personId = numbers.person(key);
  const { belongs } = personNamed(key);
  if (belongs === undefined) return { role: key === told.consumer ? 'consumer' : 'representative', personId };
  if ('merchant' in belongs) return { role: 'merchant', personId, merchantId: numbers.merchant(belongs.merchant) };
  return { role: belongs.role, personId, bodyId: numbers.body(belongs.body) };
}

/** The words of an act set apart, as the record wants them. */
function written(told: Told): { readonly act: Act; readonly texts: readonly Text[] } {
  const texts: Text[] = [];
  const act = Object.entries(told).map(([name, value]) => {
    if (!WORDS.has(name) || typeof value !== 'string') return [name, value];
    const kept = keepText(
      value,
      'audience' in told ? told.audience : ADMISSIBILITY.has(told.type) ? BETWEEN_THEM : SIDES,
    );
    texts.push(kept.text);
    return [name, kept.ref];
  });
  return { act: Object.fromEntries(act) as Act, texts };
}

/** What is said on admissibility is the consumer's and the mediator's (CECMC B04-3). */
const ADMISSIBILITY = new Set<Act['type']>(['ReferToMediator', 'RequestPieces', 'RejectReferral']);
const BETWEEN_THEM: readonly Side[] = ['consumer', 'mediator'];

const WORDS = new Set(['statement', 'reasons', 'solution', 'effects']);

/** The copy of a registered letter, as its sender kept it. */
async function proof(house: { readonly files: Files; readonly uploads: Uploads }, personId: string): Promise<string> {
  const letter = 'Copie de la lettre recommandée adressée à l’agence, avec son avis de réception.\n';
  const pieceId = randomUUID();
  const { sha256, bytes } = await house.files.put(Buffer.from(letter));
  const name = 'lettre-recommandee.txt';
  await house.uploads.add(personId, { pieceId, name, mediaType: 'text/plain', bytes, sha256, kind: 'text' });
  return pieceId;
}

function done(outcome: Outcome, act: Act['type']): void {
  if (outcome.kind === 'done') return;
  throw new Error(`${act}: ${outcome.kind === 'refused' ? outcome.refusal.refused : outcome.kind}`);
}
