import { describe, expect, test } from '@jest/globals';
import { disputeSeen, type SightRow } from '#casework';
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
} from '#dispute';
import { DEFAULT_PRACTICE, instant, type Rules } from '#law';
import { recordLines } from '../../dispute/record-lines.ts';
import { centsOf } from '../../door/amount.ts';
import { LANGUAGES } from '../../layout/language.ts';
import { CAMILLE, draw, expectSound, textOf } from '../../testing/draw.ts';
import { asBody, keptOf } from './act-fields.ts';
import type { OnTable } from './body-room.ts';
import { frameOf, isOpen, ROOMS } from './frame.ts';
import { groundsOf } from './grounds.ts';
import { PREVIEW_PAGE, ROOM_PAGES, SEALED_PAGE } from './wording.ts';

const RULES: Rules = { jurisdiction: 'FR', sector: 'general', practice: DEFAULT_PRACTICE };
const CONSUMER: Actor = { role: 'consumer', personId: 'camille' };
const AGENT: Actor = { role: 'merchant', personId: 'agent', merchantId: 'm' };
const MATHILDE: Actor & { role: 'mediator' } = { role: 'mediator', personId: 'mathilde', bodyId: 'b' };
const ref = (textId: string) => ({ textId, digest: 'd' });
const ALL = ['consumer', 'merchant', 'mediator'] as const;

const FILED: readonly (readonly [string, Actor, Act])[] = [
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
const ASSIGNED: typeof FILED = [
  ...FILED,
  ['2026-02-03', MATHILDE, { type: 'AssignCaseMediator', personId: 'mathilde' }],
];
const DECLARED: typeof FILED = [...ASSIGNED, ['2026-02-03', MATHILDE, { type: 'DeclareIndependence' }]];
const EXAMINED: typeof FILED = [
  ...DECLARED,
  ['2026-02-04', MATHILDE, { type: 'AdmitReferral' }],
  ['2026-02-04', MATHILDE, { type: 'NotifyReferral' }],
  ['2026-02-10', AGENT, { type: 'EnterMediation' }],
  ['2026-02-11', CONSUMER, { type: 'SendMessage', statement: ref('joint'), audience: ALL }],
  ['2026-02-12', CONSUMER, { type: 'SendMessage', statement: ref('apart'), audience: ['consumer', 'mediator'] }],
];
const TEXTS = { s: 'Le réfrigérateur <b>ne</b> refroidit plus.', joint: 'Bonjour à tous', apart: 'Pour vous seul' };

/** A dispute lived through real acts, as its body opens it. */
function tableOf(steps: typeof FILED, sealed?: OnTable['sealed']): OnTable {
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
  const { version: _v, stageSeenBy: _s, ...facts } = dispute;
  const open = { mediator: openActsIn(dispute, 'mediator') };
  const clocks = clocksShown(dispute, 'mediator');
  const sight = {
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
  } as unknown as SightRow;
  return {
    open: {
      side: 'mediator',
      visitor: CAMILLE,
      reader: MATHILDE,
      sight,
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
    dispute: disputeSeen(sight),
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

function roomOf(table: OnTable, room: (typeof ROOMS)[number], lang: 'fr' | 'en', more: object = {}): string {
  const { record } = table.open;
  return draw(ROOM_PAGES[room], lang, {
    visitor: CAMILLE,
    kept: {},
    ...frameOf(table, room, lang),
    lines: record.filter(
      ({ type, audience }) => type === 'MessageSent' && audience.length === (room === 'exchange' ? 3 : 2),
    ),
    ...(room.startsWith('apart') ? { apart: room.slice(6) } : {}),
    ...(room === 'admissibility'
      ? { grounds: groundsOf(table.dispute, AFFILIATED, MATHILDE, NOW), bodies: [{ id: 'x', name: 'Voisine' }] }
      : {}),
    ...(room === 'proposal'
      ? { reminders: [{ about: 'Libre', provision: 'FR/R612-4', part: '1°' }], acceptanceDays: 15, leastDays: 1 }
      : {}),
    ...(room === 'conduct' ? { causes: ['court-seised'], until: { from: '2026-05-05', to: '2026-06-04' } } : {}),
    ...(room === 'notes'
      ? { notes: [{ author: 'Sacha', writtenAt: '2026-02-12T09:00:00Z', words: 'À rappeler' }] }
      : {}),
    ...more,
  });
}

describe('the rooms of a dispute', () => {
  test.each(LANGUAGES)('are sound in %s, at admissibility and under examination', (lang) => {
    for (const table of [tableOf(DECLARED), tableOf(EXAMINED)]) {
      for (const room of ROOMS.filter((one) => isOpen(table, one))) expectSound(roomOf(table, room, lang), lang);
    }
  });

  test('what is said apart is never on the page of all, nor the other way round', () => {
    const table = tableOf(EXAMINED);
    const [joint, apart] = [roomOf(table, 'exchange', 'fr'), roomOf(table, 'apart-consumer', 'fr')].map(textOf);
    expect(joint).toContain('Bonjour à tous');
    expect(joint).not.toContain('Pour vous seul');
    expect(apart).toContain('Pour vous seul');
    expect(apart).not.toContain('Bonjour à tous');
    expect(apart?.match(/Seuls Camille Moreau et Médiation Exemple peuvent lire ceci/g)).toHaveLength(2);
    expect(apart).toContain('Envoyer à Camille Moreau seulement');
    expect(roomOf(table, 'apart-consumer', 'fr')).toContain('name="audience" value="consumer"');
    expect(roomOf(table, 'exchange', 'fr')).toContain('name="audience" value="all"');
  });

  test('a room is there when it has something to hold', () => {
    const referred = tableOf(DECLARED);
    expect(ROOMS.filter((room) => !isOpen(referred, room))).toEqual(['apart-merchant', 'proposal']);
    expect(isOpen(tableOf(EXAMINED), 'proposal')).toBe(true);
  });

  test('the one thing to do follows the acts that are open', () => {
    const task = (steps: typeof FILED) => frameOf(tableOf(steps), 'overview', 'fr').now.task;
    expect(task(FILED)).toBe('decide');
    expect(task(DECLARED)).toBe('decide');
    expect(task([...DECLARED, ['2026-02-04', MATHILDE, { type: 'AdmitReferral' }]])).toBe('notify');
    expect(task(EXAMINED)).toBe('propose');
    expect(task([...EXAMINED, ['2026-02-14', CONSUMER, { type: 'WithdrawFromMediation' }]])).toBe('close');
  });

  test('a colleague is not asked to designate somebody where somebody is in charge', () => {
    const table = tableOf(DECLARED);
    const acts = new Set([...table.acts, 'AssignCaseMediator']) as OnTable['acts'];
    const inCharge = { name: 'Octave Renard', isMe: false, independent: true };
    const seen = (more: object) => frameOf({ ...table, acts, ...more }, 'overview', 'fr').now;
    expect(seen({ inCharge })).toMatchObject({ task: 'wait-colleague', href: undefined });
    expect(seen({ inCharge: undefined, reader: { ...MATHILDE, role: 'clerk' } }).task).toBe('assign');
  });

  test('before the declaration nothing of the content is on the page', () => {
    const table = tableOf(ASSIGNED, 'declare');
    for (const lang of LANGUAGES) {
      const html = draw(SEALED_PAGE, lang, {
        visitor: CAMILLE,
        kept: {},
        ...frameOf(table, 'overview', lang),
        sealed: 'declare',
        me: 'mathilde',
      });
      expectSound(html, lang);
      expect(html).toContain('Atelier Boussole');
      expect(html).not.toContain('réfrigérateur');
    }
  });
});

describe('the five grounds', () => {
  test('each has its text and its facts; what the record disproves cannot be chosen', () => {
    const html = roomOf(tableOf(DECLARED), 'admissibility', 'fr');
    const text = textOf(html).replaceAll('\u00a0', ' ');
    expect(text).toContain('Le consommateur ne justifie pas avoir tenté, au préalable');
    expect(text).toContain('Un an après : mardi 5 janvier 2027 inclus');
    expect(text).toContain('337 jours avant la fin de l’année');
    const choices = [...html.matchAll(/type="radio" name="ground" id="[^"]+" value="(\d)"/g)].map(([, code]) => code);
    expect(choices).toEqual(['2', '3', '5']);
  });
});

describe('the forms of the mediator', () => {
  test('carry what belongs to their act, as the counter reads it', () => {
    const kept = keptOf('IssueProposal', { solution: ' A\r\nB ', amount: '549,50 €', acceptanceDays: '15', role: 'x' });
    expect(kept).toEqual({ solution: 'A\nB', amount: '549,50 €', acceptanceDays: '15' });
    expect(asBody('IssueProposal', kept)).toEqual({ solution: 'A\nB', amountCents: 54950, acceptanceDays: 15 });
    expect(centsOf('douze')).toBeUndefined();
  });

  test('a message whose audience was lost is for nobody, rather than for all', () => {
    expect(asBody('SendMessage', keptOf('SendMessage', { statement: 'x' }))).toEqual({ statement: 'x', audience: [] });
    const apart = asBody('SendMessage', keptOf('SendMessage', { statement: 'x', audience: 'merchant' }));
    expect(apart).toEqual({ statement: 'x', audience: ['merchant', 'mediator'] });
  });

  test('a letter is shown whole, with its mark, before it leaves', () => {
    const table = tableOf(EXAMINED);
    const letter = {
      number: 'N',
      dateLine: 'Le lundi',
      sender: { office: 'mediator', name: 'M', capacity: 'Médiateur de la consommation', lines: [] },
      addressee: { name: 'Camille', lines: ['1 rue'] },
      title: 'Proposition',
      subject: 'Litige',
      summary: ['Nous vous proposons'],
      body: [
        { kind: 'quotation', by: 'M', text: '<i>Solution</i>' },
        { kind: 'reminder', title: 'Rappel', items: ['Libre'] },
        { kind: 'facts', rows: [['a', 'b']] },
        { kind: 'list', items: ['c'] },
        { kind: 'heading', text: 'd' },
        { kind: 'paragraph', text: 'e' },
      ],
      basis: 'R612-4',
      footer: ['f'],
    };
    for (const lang of LANGUAGES) {
      const html = draw(PREVIEW_PAGE, lang, {
        visitor: CAMILLE,
        ...frameOf(table, 'proposal', lang),
        act: 'IssueProposal',
        kept: { solution: 'Une\nsolution' },
        letters: [letter, letter],
      });
      expectSound(html, lang);
      expect(html).toContain('&lt;i&gt;Solution');
      expect(html).toContain('name="intent" value="send"');
      expect(html).toContain('name="solution" value="Une\nsolution"');
    }
  });
});
