import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ACT_TYPES } from '#dispute';
import { civilDate } from '#law';
import { commandsOn, plainlyToProposal } from './commands.ts';
import { emptyTally, type Tally } from './counted.ts';
import { Expected, expectAgreement } from './expected.ts';
import { beginning } from './planned-acts.ts';
import { type ModelEnvironment, openModelEnvironment, Reality } from './reality.ts';
import type { ModelState } from './reference-model.ts';

const COMMANDS = Number(process.env.ENTENTE_MODEL_COMMANDS ?? 3_000);
const USUAL_SEED = 2026;
const SEED = Number(process.env.ENTENTE_MODEL_SEED ?? USUAL_SEED);
/** Four disputes are lived at a time, each in a database of its own. */
const LANES = 4;
/** Makes a failure smaller before it is shown; that takes minutes. */
const SHRINK = process.env.ENTENTE_MODEL_SHRINK === 'yes';
const FIRST_DAY = civilDate('2026-01-15');

let environments: readonly ModelEnvironment[];
const tally = emptyTally();

beforeAll(async () => {
  environments = await Promise.all(Array.from({ length: LANES }, openModelEnvironment));
});
afterAll(() => Promise.all(environments.map(({ close }) => close())));

describe('whatever people do, the programs do what the law says', () => {
  test(
    `${COMMANDS} commands from seed ${SEED}`,
    async () => {
      const started = Date.now();
      await Promise.all(environments.map((environment, lane) => play(environment, lane)));
      const seconds = Math.round((Date.now() - started) / 100) / 10;
      process.stderr.write(`${tally.commands} commands in ${seconds} s from seed ${SEED}: ${said(tally)}\n`);
      expect(tally.commands).toBeGreaterThanOrEqual(COMMANDS);
    },
    120_000 + COMMANDS * 50,
  );

  // A shorter story, or another one, need not go everywhere.
  (COMMANDS < 10_000 || SEED !== USUAL_SEED ? test.skip : test)('and they did everything there is to do', () => {
    const opening = ['FileComplaint', 'ReportComplaint'];
    // The merchant of the model has one level of complaint, and its years end before 20 September 2028.
    const elsewhere = ['AskForReview', 'EscalateComplaint', 'ExtendMerchantAnswer', 'InviteAgain'];
    const byClock = ACT_TYPES.filter((type) => /^(Lapse|Record(?!Dispatch)|Archive|Purge|AskExecution)/.test(type));
    const all = ACT_TYPES.filter((type) => ![...opening, ...elsewhere, ...byClock].includes(type)).sort();
    expect([...tally.acts].filter((type) => all.includes(type as (typeof all)[number])).sort()).toEqual(all);
    expect([...tally.stages].sort()).toEqual(STAGES);
  });
});

const STAGES = 'A1 A2 A3 A4 A5 A6 A7 AW B1 B2 B3 B4 BA C1 C10 C11 C12 C13 C2 C3 C4 C5 C6 C7 C8 C9 D1 D2 D3 D4'.split(
  ' ',
);

/** One life after the other until the lane has done its share. */
async function play(environment: ModelEnvironment, lane: number): Promise<void> {
  const own = { ...tally, commands: 0 } as Tally;
  const lives = fc.asyncProperty(
    fc.nat({ max: 11 }),
    fc.oneof(fc.constant(0), fc.nat({ max: 9 })),
    fc.commands(commandsOn(own), { maxCommands: 90, size: 'max' }),
    async (how, steps, commands) => {
      const begun = await begin(environment, how);
      try {
        for (const command of plainlyToProposal(own).slice(0, steps)) await command.run(begun.model, begun.real);
        await fc.asyncModelRun(() => begun, commands);
      } finally {
        await begun.real.leave();
      }
    },
  );
  for (let round = 0; own.commands < COMMANDS / LANES && !failed; round += 1) {
    const run = fc.assert(lives, {
      seed: SEED * 1_000_003 + lane * 500_009 + round,
      numRuns: 10,
      endOnFailure: !SHRINK,
    });
    await run.catch((error: unknown) => {
      failed = true;
      throw error;
    });
  }
  tally.commands += own.commands;
}

/** Once a life went wrong, the other lane goes no further. */
let failed = false;

async function begin(environment: ModelEnvironment, how: number): Promise<{ model: Expected; real: Reality }> {
  const real = new Reality(environment);
  const { people } = environment;
  const { performance, proofPieceId } = beginning(how, FIRST_DAY, people);
  const { act } = performance;
  if (proofPieceId !== undefined) await real.upload(people.camille.personId, proofPieceId);
  expect((await real.perform(performance)).kind).toBe('done');
  const reported = act.type === 'ReportComplaint' ? act : undefined;
  const model = new Expected({
    ...NOTHING_YET,
    consumer: people.camille.personId,
    merchant: people.boutique,
    representatives: new Set(),
    offers: new Map(),
    objections: {},
    fileAsked: {},
    sentOn: reported?.sentOn ?? FIRST_DAY,
    carried: reported === undefined,
    ...(reported?.unsatisfactoryAnswerOn === undefined ? {} : { between: 'A5', answer: 'elsewhere' }),
  });
  await expectAgreement(model, real, []);
  return { model, real };
}

const NOTHING_YET: Omit<
  ModelState,
  'consumer' | 'merchant' | 'representatives' | 'offers' | 'objections' | 'fileAsked' | 'sentOn' | 'carried'
> = {
  today: FIRST_DAY,
  between: 'A1',
  mediation: undefined,
  answer: undefined,
  silent: false,
  letterLost: false,
  body: undefined,
  received: undefined,
  introduced: undefined,
  redirected: undefined,
  late: false,
  piecesAsked: undefined,
  inCharge: undefined,
  notified: undefined,
  invited: undefined,
  until: undefined,
  overdueSince: undefined,
  disclosed: undefined,
  proposal: undefined,
  ended: undefined,
  agreed: false,
  closed: undefined,
  asked: false,
  finished: undefined,
};

function said({ acts, stages, refusals, kinds }: Tally): string {
  const outcomes = [...kinds].map(([kind, times]) => `${times} ${kind}`).join(', ');
  return `${outcomes}; ${acts.size} kinds of act, ${stages.size} stages, ${refusals.size} kinds of refusal`;
}
