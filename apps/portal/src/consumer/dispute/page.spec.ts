import { describe, expect, test } from '@jest/globals';
import { STAGE_NAMES, type Stage } from '#dispute';
import { CONSUMER, MEDIATOR, MERCHANT, plainly, storyOf, stages as told } from '#dispute/testing';
import { LOCALES, type Locale } from '#text';
import { disputeParts } from '../../dispute/dispute-parts.ts';
import type { OpenDispute } from '../../dispute/dispute-reader.ts';
import { leaves } from '../../dispute/leaves.ts';
import type { Page } from '../../layout/show.ts';
import { draw, expectSound, expectSoundPage, textOf } from '../../testing/draw.ts';
import { opened } from '../../testing/opened.ts';
import { EXECUTION_PAGE, SURVEY_PAGE } from './after/wording.ts';
import { overview } from './dispute.controller.ts';
import { FRAME } from './frame-wording.ts';
import { LETTERS_PAGE } from './letters/wording.ts';
import { inJoint, inPrivate } from './messages/messages.controller.ts';
import { MESSAGES_PAGE, PRIVATE_PAGE } from './messages/wording.ts';
import { nowOf } from './now.ts';
import { PIECES_PAGE } from './pieces/wording.ts';
import { proposed } from './proposal/proposal.controller.ts';
import { PROPOSAL_PAGE } from './proposal/wording.ts';
import { RECORD_PAGE } from './record/wording.ts';
import { REFER_PAGE } from './refer/wording.ts';
import { REPRESENTATIVE_PAGE } from './representative/wording.ts';
import { SEEN_PAGE } from './seen/wording.ts';
import { waysOut } from './stop/stop.controller.ts';
import { STOP_PAGE } from './stop/wording.ts';
import { DISPUTE_PAGE } from './wording.ts';

const stages = STAGE_NAMES.filter((stage) => stage !== 'ComplaintDraft');

const at = (stage: Stage, role: 'consumer' | 'representative' = 'consumer', today?: string): OpenDispute => {
  const open = opened(storyOf(stage), role, today);
  if (open === undefined) throw new Error(`A consumer has no part in ${stage}`);
  return open;
};

const drawn = <T>(page: Page<T>, open: OpenDispute, more: object, lang: Locale = 'fr') =>
  draw(page, lang, {
    ...disputeParts(open),
    frame: FRAME[lang],
    consumer: 'Camille Moreau',
    once: 'o',
    kept: {},
    ...more,
  });

describe('the page of a dispute', () => {
  test.each(stages)('is sound at %s, in both languages, for the consumer and for who represents them', (stage) => {
    for (const lang of LOCALES) {
      for (const role of ['consumer', 'representative'] as const) {
        const open = at(stage, role);
        const html = drawn(DISPUTE_PAGE, open, overview(open), lang);
        expectSound(html, lang);
        expect(html).not.toContain('<script>alert');
        expect(textOf(html).includes(FRAME[lang].acting('Camille Moreau'))).toBe(role === 'representative');
      }
    }
  });

  test('has one thing to do, whose turn it is, and until when', () => {
    const now = (stage: Stage, today?: string) => nowOf(disputeParts(at(stage, 'consumer', today)));
    expect(now('ComplaintSent')).toMatchObject({ key: 'wait-merchant', until: '2026-05-02' });
    expect(now('ComplaintAnswered')).toMatchObject({ key: 'answer', href: '#answer' });
    expect(now('Unresolved')).toMatchObject({ key: 'refer', until: '2027-02-22' });
    expect(now('SilenceRecorded').key).toBe('refer');
    expect(now('PiecesRequested').key).toBe('pieces');
    expect(now('ReferralReceived').key).toBe('wait-mediator');
    expect(now('ConflictDisclosed').key).toBe('conflict');
    expect(now('ProposalPending').key).toBe('proposal');
    expect(now('Closed').key).toBe('execution');
    expect(now('ExecutionFollowed').key).toBe('nothing');
    expect(now('SettledDirectly').key).toBe('nothing');
  });

  test('offers no act that is not open, and every act that is has its way in', () => {
    for (const stage of stages) {
      const open = at(stage);
      const html = drawn(DISPUTE_PAGE, open, overview(open));
      const may = new Set<string>(open.sideView.open['consumer'] ?? []);
      const offered = [...html.matchAll(/name="act" value="(\w+)"/g)].map((found) => found[1] ?? '');
      expect(offered.filter((act) => !may.has(act))).toEqual([]);
      expect(html.includes('/refer"')).toBe(may.has('ReferToMediator'));
      expect(html.includes('/messages#write"')).toBe(may.has('SendMessage'));
      expect(html.includes('/pieces#add"')).toBe(may.has('AddPiece'));
      expect(html.includes('/stop"')).toBe(
        ['WithdrawComplaint', 'WithdrawRequest', 'WithdrawFromMediation', 'DeclareCourtSeised'].some((act) =>
          may.has(act),
        ),
      );
      // Said from the page of pieces, where what is missing is sent.
      if (may.has('CompleteFile')) expect(html).toContain('/pieces"');
    }
  });

  test('from 20 September 2028 offers to have a silence that the clock took for a refusal reviewed, once', () => {
    const silent = (on: string) => told.awaitingMerchant(on).waited('LapseMerchantAnswer');
    const page = (story: ReturnType<typeof silent>, lang: Locale) => {
      const open = opened(story, 'consumer', '2028-10-20') as OpenDispute;
      const html = drawn(DISPUTE_PAGE, open, overview(open), lang);
      expectSound(html, lang);
      return html;
    };
    for (const lang of LOCALES) {
      const before = page(silent('2028-09-19'), lang);
      expect(before).not.toContain('AskForReview');
      const awake = page(silent('2028-09-20'), lang);
      expect(awake).toContain('name="act" value="AskForReview"');
      expect(textOf(awake)).toContain(DISPUTE_PAGE.words[lang].askForReviewMeans);
      const asked = page(plainly(silent('2028-09-20'), 'AskForReview', MERCHANT, '2028-10-20'), lang);
      expect(asked).not.toContain('AskForReview');
    }
  });

  test('shows an offer inside mediation with the day from which it can be accepted, and no button before', () => {
    const story = plainly(storyOf('UnderExamination', '2026-03-02'), 'MakeOffer', MERCHANT, '2026-03-18');
    const early = opened(story, 'consumer', '2026-03-18') as OpenDispute;
    const page = drawn(DISPUTE_PAGE, early, overview(early));
    expect(page).not.toContain('value="AcceptOffer"');
    expect(page).toContain('value="DeclineOffer"');
    expect(textOf(page)).toContain('elle peut être acceptée à partir du');
    const late = opened(story, 'consumer', '2026-04-30') as OpenDispute;
    expect(drawn(DISPUTE_PAGE, late, overview(late))).toContain('value="AcceptOffer"');
  });
});

describe('the pages around it', () => {
  const turned = (open: OpenDispute) => leaves(open.record, {});
  const pages: readonly (readonly [Page<never>, Stage, (open: OpenDispute) => object])[] = [
    [RECORD_PAGE as never, 'UnderExamination', (open) => ({ turned: turned(open) })],
    [MESSAGES_PAGE as never, 'UnderExamination', (open) => inJoint(open)],
    [PRIVATE_PAGE as never, 'UnderExamination', (open) => inPrivate(open)],
    [
      LETTERS_PAGE as never,
      'UnderExamination',
      ({ notices }) => ({
        turned: { leaf: 1, count: 1 },
        shown: notices,
        asked: notices[0],
        checked: 'read',
        same: notices[0],
      }),
    ],
    [
      PIECES_PAGE as never,
      'PiecesRequested',
      () => ({
        turned: { leaf: 1, count: 1 },
        from: 0,
        to: 30,
        mayAdd: true,
        mayComplete: true,
        hasPrivate: true,
        mostBytes: 1e7,
        added: 1,
      }),
    ],
    [STOP_PAGE as never, 'UnderExamination', (open) => waysOut(open)],
    [EXECUTION_PAGE as never, 'ExecutionFollowed', () => ({})],
    [SURVEY_PAGE as never, 'Closed', () => ({ given: false, marks: ['easy', 'clear', 'heard', 'impartial'] })],
    [SURVEY_PAGE as never, 'Closed', () => ({ given: true, marks: [] })],
    [
      REPRESENTATIVE_PAGE as never,
      'Unresolved',
      () => ({
        mayMandate: true,
        mayEnd: true,
        mandated: [{ personId: 'rachel', name: 'Rachel', email: 'r@x.example' }],
      }),
    ],
    [
      SEEN_PAGE as never,
      'Unresolved',
      () => ({
        accesses: [
          { on: '2026-03-02', role: 'merchant', own: false, people: 2, stack: 'Atelier Boussole', who: 'merchant' },
        ],
      }),
    ],
    [
      REFER_PAGE as never,
      'SilenceRecorded',
      () => ({ mediator: { name: 'Médiation Exemple', addressLines: ['Paris'] }, sentOn: '2026-03-02' }),
    ],
    [REFER_PAGE as never, 'ComplaintSent', () => ({ mediator: undefined })],
  ];

  test.each(pages.map(([page, ...rest], index) => [`${index} ${page.template}`, page, ...rest] as const))(
    '%s is sound in both languages, also with something to correct',
    (_name, page, stage, more) => {
      for (const lang of LOCALES) {
        const open = at(stage);
        const first = expectedSound(drawn(page, open, more(open), lang), lang);
        const errors = {
          statement: 'Écrivez un texte.',
          file: 'Trop grand.',
          way: 'Choisissez.',
          executed: 'Choisissez.',
        };
        const again = expectedSound(
          drawn(page, open, { ...more(open), errors, kept: { statement: 'écrit avant' } }, lang),
          lang,
        );
        if (first.includes('name="statement"')) expect(again).toContain('écrit avant</textarea>');
      }
    },
  );

  test('a caucus is told as one at the top and at the button, and the joint room is not', () => {
    const open = at('UnderExamination');
    const alone = drawn(PRIVATE_PAGE, open, inPrivate(open));
    expect(alone.match(/caucus-line/g)).toHaveLength(2);
    expect(drawn(MESSAGES_PAGE, open, inJoint(open))).not.toContain('caucus-line');
  });
});

function expectedSound(html: string, lang: Locale): string {
  expectSoundPage(html, lang);
  return html;
}

describe('the proposal', () => {
  const page = (open: OpenDispute, lang: Locale = 'fr') => drawn(PROPOSAL_PAGE, open, proposed(open), lang);

  test.each(LOCALES)('recalls what R612-4 asks for and the last day before the buttons, in %s', (lang) => {
    const html = page(at('ProposalPending', 'consumer', '2026-03-16'), lang);
    expectSound(html, lang);
    const buttons = html.indexOf('value="refused"');
    const before = textOf(html.slice(0, buttons));
    expect(before).toContain(lang === 'fr' ? 'libre d’accepter ou de refuser' : 'free to accept or refuse');
    expect(before).toContain(lang === 'fr' ? 'recours devant une juridiction' : 'going to court');
    expect(before).toContain(lang === 'fr' ? 'différente de la décision' : 'may differ from the decision');
    expect(before).toContain(lang === 'fr' ? 'articles\u00a02044' : 'articles 2044');
    expect(before).toContain(lang === 'fr' ? 'mardi 17\u00a0mars 2026 inclus' : 'Tuesday 17 March 2026');
  });

  test('can be refused at once and accepted after the time to reflect', () => {
    expect(page(at('ProposalPending', 'consumer', '2026-03-02'))).not.toContain('value="accepted"');
    expect(page(at('ProposalPending', 'consumer', '2026-03-02'))).toContain('value="refused"');
    expect(page(at('ProposalPending', 'consumer', '2026-03-16'))).toContain('value="accepted"');
  });

  test('shows one’s own answer only, until both are known', () => {
    const pending = storyOf('ProposalPending');
    const theirs = plainly(pending, 'AnswerProposal', MERCHANT, '2026-03-16');
    expect(textOf(page(opened(theirs, 'consumer', '2026-03-16') as OpenDispute))).not.toContain('Le professionnel a');
    const mine = plainly(pending, 'AnswerProposal', CONSUMER, '2026-03-16');
    const text = textOf(page(opened(mine, 'consumer', '2026-03-16') as OpenDispute));
    expect(text).toContain('Vous avez accepté la proposition.');
    expect(text).toContain('n’est pas connu de vous');
    const both = plainly(mine, 'AnswerProposal', MERCHANT, '2026-03-17');
    expect(textOf(page(opened(both, 'consumer') as OpenDispute))).toContain(
      'Le professionnel a accepté la proposition.',
    );
  });
});

test('whoever confides in the mediator leaves nothing on the page of the other', () => {
  const told = plainly(storyOf('UnderExamination'), 'SendMessage', MERCHANT, '2026-03-05', {
    audience: ['merchant', 'mediator'],
  });
  const plain = plainly(storyOf('UnderExamination'), 'SendMessage', MEDIATOR, '2026-03-06');
  const both = plainly(told, 'SendMessage', MEDIATOR, '2026-03-06');
  const page = (story: typeof told) => {
    const open = opened(story, 'consumer') as OpenDispute;
    return drawn(DISPUTE_PAGE, open, overview(open));
  };
  expect(page(both)).toBe(page(plain));
});
