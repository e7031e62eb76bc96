import { disputeSeen, type SideViewRow } from '#casework';
import {
  type Act,
  type Actor,
  clocksShown,
  type Dispute,
  decide,
  draft,
  evolve,
  isRefusal,
  openActsIn,
  type Recorded,
} from '#dispute';
import { DEFAULT_PRACTICE, instant, type Rules } from '#law';
import type { Locale } from '#text';
import { recordLines } from '../../../dispute/record-lines.ts';
import { CAMILLE, draw } from '../../../testing/draw.ts';
import type { OnTable } from '../body-dispute-pages.ts';
import { type DISPUTE_TABS, frameOf } from '../frame.ts';
import { groundsOf } from '../grounds.ts';
import { TAB_PAGES } from '../wording.ts';

const RULES: Rules = { jurisdiction: 'FR', sector: 'general', practice: DEFAULT_PRACTICE };
export const CONSUMER: Actor = { role: 'consumer', personId: 'camille' };
const AGENT: Actor = { role: 'merchant', personId: 'agent', merchantId: 'm' };
const CLOCK: Actor = { role: 'clock' };
export const MATHILDE: Actor & { role: 'mediator' } = { role: 'mediator', personId: 'mathilde', bodyId: 'b' };
export const ref = (textId: string) => ({ textId, digest: 'd' });
const ALL = ['consumer', 'merchant', 'mediator'] as const;

/** The day, who, what. */
export type Steps = readonly (readonly [string, Actor, Act])[];

export const FILED: Steps = [
  [
    '2026-01-05',
    CONSUMER,
    {
      type: 'FileComplaint',
      reference: 'ENT-2026-RG6B98B-B',
      consumerId: 'camille',
      merchantId: 'm',
      rules: RULES,
      statement: ref('s'),
      claims: [{ kind: 'refund', amountCents: 54900 }],
      pieceIds: [],
    },
  ],
  ['2026-01-20', AGENT, { type: 'AnswerComplaint', answer: 'rejected' }],
  [
    '2026-02-02',
    CONSUMER,
    { type: 'ReferToMediator', bodyId: 'b', practice: DEFAULT_PRACTICE, examinedElsewhere: 'no' },
  ],
];
export const ASSIGNED: Steps = [
  ...FILED,
  ['2026-02-03', MATHILDE, { type: 'AssignCaseMediator', personId: 'mathilde' }],
];
export const DECLARED: Steps = [...ASSIGNED, ['2026-02-03', MATHILDE, { type: 'DeclareIndependence' }]];
export const EXAMINED: Steps = [
  ...DECLARED,
  ['2026-02-04', MATHILDE, { type: 'AdmitReferral' }],
  ['2026-02-04', MATHILDE, { type: 'NotifyReferral' }],
  ['2026-02-10', AGENT, { type: 'EnterMediation' }],
  ['2026-02-11', CONSUMER, { type: 'SendMessage', statement: ref('joint'), audience: ALL }],
  ['2026-02-12', CONSUMER, { type: 'SendMessage', statement: ref('apart'), audience: ['consumer', 'mediator'] }],
];
/** Invited on the first day of the Directive, the merchant let twenty working days pass. */
export const SILENT: Steps = [
  ['2028-08-01', CONSUMER, FILED[0]?.[2] as Act],
  ['2028-08-20', AGENT, { type: 'AnswerComplaint', answer: 'rejected' }],
  ['2028-09-18', CONSUMER, FILED[2]?.[2] as Act],
  ['2028-09-19', MATHILDE, { type: 'AssignCaseMediator', personId: 'mathilde' }],
  ['2028-09-19', MATHILDE, { type: 'DeclareIndependence' }],
  ['2028-09-20', MATHILDE, { type: 'AdmitReferral' }],
  ['2028-09-20', MATHILDE, { type: 'NotifyReferral' }],
  ['2028-10-19', CLOCK, { type: 'LapseMerchantAnswer' }],
];
const TEXTS = { s: 'Le réfrigérateur <b>ne</b> refroidit plus.', joint: 'Bonjour à tous', apart: 'Pour vous seul' };

/** A dispute lived through real acts, as its body opens it. */
export function tableOf(steps: Steps, sealed?: OnTable['sealed']): OnTable {
  let dispute: Dispute = draft(RULES);
  const events = steps.flatMap(([day, by, act]) => {
    const at = instant(`${day}T09:00:00Z`);
    const decision = decide(dispute, act, by, at);
    if (isRefusal(decision)) throw new Error(`${act.type}: ${decision.refused}`);
    return decision.events.map((event) => {
      const recorded = { version: dispute.version + 1, at, by, event };
      dispute = evolve(dispute, recorded);
      return recorded;
    });
  });
  return tableIn(dispute, events, sealed);
}

/** A dispute with its record, as its body opens it. */
export function tableIn(dispute: Dispute, events: readonly Recorded[], sealed?: OnTable['sealed']): OnTable {
  const { version: _v, stageSeenBy: _s, ...facts } = dispute;
  const open = { mediator: openActsIn(dispute, 'mediator') };
  const clocks = clocksShown(dispute, 'mediator');
  const sideView = {
    disputeId: 'id',
    reference: 'ENT-2026-RG6B98B-B',
    side: 'mediator',
    stage: dispute.stage,
    tag: 't',
    facts,
    clocks,
    open,
    openedOn: '2026-02-02',
    nextDueOn: '2026-03-01',
  } as unknown as SideViewRow;
  return {
    open: {
      side: 'mediator',
      visitor: CAMILLE,
      reader: MATHILDE,
      sideView,
      parties: [{ kind: 'consumer', personId: 'camille', name: 'Camille Moreau', addressLines: [], language: 'fr' }],
      pieces: [],
      notices: [],
      record: recordLines(events, TEXTS, 'FR'),
      today: '2026-02-13',
      merchant: {
        merchantId: 'm',
        name: 'Atelier Boussole',
        jurisdiction: 'FR',
        registration: '000000109',
        addressLines: [],
        sector: 'general',
      },
      body: { name: 'Médiation Exemple' },
    } as never,
    reader: MATHILDE,
    dispute: disputeSeen(sideView),
    acts: new Set(open.mediator),
    mediators: [{ personId: 'mathilde', name: 'Mathilde Aubry' }],
    inCharge: facts.caseMediator && { name: 'Mathilde Aubry', isMe: true, independent: facts.caseMediator.independent },
    consumer: 'Camille Moreau',
    merchant: 'Atelier Boussole',
    sealed,
  };
}

const NOW = instant('2026-02-13T09:00:00Z');
const AFFILIATED = { here: true, committed: false, elsewhere: undefined };

/** A room as its page draws it. */
export function tabOf(table: OnTable, tab: (typeof DISPUTE_TABS)[number], lang: Locale, more: object = {}): string {
  const { record } = table.open;
  return draw(TAB_PAGES[tab], lang, {
    visitor: CAMILLE,
    kept: {},
    ...frameOf(table, tab, lang),
    lines: record.filter(
      ({ type, audience }) => type === 'MessageSent' && audience.length === (tab === 'exchange' ? 3 : 2),
    ),
    ...(tab.startsWith('apart') ? { apart: tab.slice(6) } : {}),
    ...(tab === 'admissibility'
      ? { grounds: groundsOf(table.dispute, AFFILIATED, MATHILDE, NOW), bodies: [{ id: 'x', name: 'Voisine' }] }
      : {}),
    ...(tab === 'proposal'
      ? { reminders: [{ about: 'Libre', provision: 'FR/R612-4', part: '1°' }], acceptanceDays: 15, leastDays: 1 }
      : {}),
    ...(tab === 'conduct' ? { causes: ['court-seised'], until: { from: '2026-05-05', to: '2026-06-04' } } : {}),
    ...(tab === 'notes'
      ? { notes: [{ author: 'Sacha', writtenAt: '2026-02-12T09:00:00Z', words: 'À rappeler' }] }
      : {}),
    ...more,
  });
}
