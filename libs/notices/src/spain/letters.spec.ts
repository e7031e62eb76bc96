import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Act, draft, type Party } from '#dispute';
import { jurisdiction, type MentionedIn, type Rules } from '#law';
import { compose, mustSay } from '../compose.ts';
import { courtesy } from '../courtesy/courtesy.ts';
import { letterText } from '../letter-text.ts';
import { SPANISH_LETTERS } from '../letters/spain.ts';
import { says } from '../mentions/must-say.ts';
import type { NoticeCode } from '../notice-code.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { dutiesOf } from '../register.ts';
import { expectLettersApproved } from '../testing/approved.ts';
import { factsOf } from '../testing/facts.ts';
import {
  admitted,
  closed,
  declined,
  entered,
  filed,
  notified,
  prolonged,
  proposed,
  redirected,
  rejectedOn,
} from '../testing/sample-dispute.ts';
import { CAMILLE, CLOCK, on, type Step, type Story } from '../testing/story.ts';

const { defaultPractice } = jurisdiction('ES');
const RULES: Rules = { jurisdiction: 'ES', sector: 'general', practice: defaultPractice };

const complained: Step = [filed[0], CAMILLE, { ...filed[2], rules: RULES } as Act];
const silent: Step = ['2026-04-17', CLOCK, { type: 'RecordSilence' }];
const referred: Step = ['2026-05-18', CAMILLE, { type: 'ReferToMediator', bodyId: 'rives', practice: defaultPractice }];
const toReferral: readonly Step[] = [complained, silent, referred];
const toNotified: readonly Step[] = [...toReferral, ...admitted, notified];

const beginning: Story = { dispute: draft(RULES), record: [], last: [] };
const told = (...steps: readonly Step[]): Story =>
  steps.reduce((story, [date, actor, act]) => on(story, date, actor, act), beginning);

type Case = readonly [code: NoticeCode, name: string, facts: NoticeFacts];
const letter = (
  code: NoticeCode,
  event: Parameters<typeof factsOf>[1],
  to: Party,
  steps: readonly Step[],
  more: Partial<NoticeFacts> = {},
): Case => [code, `${code}, ${event}, to the ${to}`, factsOf(told(...steps), event, to, more)];

const CASES: readonly Case[] = [
  letter('N01', 'ComplaintFiled', 'merchant', [complained], { answerCode: 'ABCD-EFGH' }),
  letter('N01', 'ComplaintFiled', 'consumer', [complained]),
  letter('N04-S', 'SilenceRecorded', 'consumer', [complained, silent]),
  letter('N06', 'ReferralReceived', 'consumer', toReferral),
  letter('N08', 'ReferralRejected', 'consumer', [...toReferral, rejectedOn('2')]),
  letter('N08', 'ReferralRedirected', 'consumer', [...toReferral, redirected]),
  letter('N09', 'ReferralNotified', 'consumer', toNotified),
  letter('N09', 'ReferralNotified', 'merchant', toNotified),
  letter('N14', 'MediationProlonged', 'merchant', [...toNotified, entered, ['2026-08-14', prolonged[1], prolonged[2]]]),
  letter('N15', 'ProposalIssued', 'consumer', [...toNotified, entered, ['2026-08-10', proposed[1], proposed[2]]]),
  letter('N17', 'MediationClosed', 'merchant', [...toNotified, declined, closed('2026-06-10')]),
];

const REQUIRED: Partial<Record<NoticeCode, MentionedIn>> = {
  N09: 'referral-notice',
  N14: 'prolongation',
  N15: 'proposal',
  N17: 'closing',
};

const schema = JSON.parse(readFileSync(new URL('../../../../docs/schemas/notice.json', import.meta.url), 'utf8'));
const fits = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

describe('the letters of Spain', () => {
  test('read as approved', () => {
    expectLettersApproved(
      new URL('./approved.es.txt', import.meta.url),
      CASES.map(([code, name, facts]) => [name, compose(code, facts)]),
    );
  });

  test('are all here', () => {
    expect(Object.keys(SPANISH_LETTERS.models).sort()).toEqual([...new Set(CASES.map(([code]) => code))].sort());
  });

  test.each(CASES)('%s: %s says what it must, and nothing of another State', (code, _name, facts) => {
    const text = letterText(compose(code, facts));
    const said = mustSay(code, facts);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((mention) => !says(text, mention))).toEqual([]);
    expect(text).not.toMatch(/undefined|code de la consommation|\b[LR]\. 6\d|\bSIREN\b/i);
    expect(fits(compose(code, facts).enclosed)).toBe(true);
    const of = REQUIRED[code];
    const required = of === undefined ? [] : jurisdiction('ES').mentions[of].map((mention) => mention.code);
    expect(required.filter((id) => !said.some((one) => one.id === id))).toEqual([]);
  });

  test('what Spain has no letter for is told by a word, once to each', () => {
    const story = told(...toReferral);
    const received = story.last.find(({ event }) => event.type === 'ReferralReceived');
    if (received === undefined) throw new Error('no referral');
    expect(dutiesOf(received, story.dispute)).toEqual([
      { kind: 'word', word: 'something-new', to: 'consumer' },
      { kind: 'notice', code: 'N06', to: 'consumer' },
      { kind: 'word', word: 'your-turn', to: 'mediator' },
    ]);
  });

  test('have no courtesy version: that one is of French letters', () => {
    const facts = factsOf(told(complained), 'ComplaintFiled', 'consumer');
    expect(() => courtesy('N01', facts)).toThrow(RangeError);
  });
});
