import { describe, expect, test } from '@jest/globals';
import { STAGE_NAMES, type Stage } from '#dispute';
import { CONSUMER, plainly, type Story, storyOf, stages as told } from '#dispute/testing';
import { LOCALES, type Locale } from '#text';
import { disputeParts } from '../../dispute/dispute-parts.ts';
import type { OpenDispute } from '../../dispute/dispute-reader.ts';
import { leaves } from '../../dispute/leaves.ts';
import type { Page } from '../../layout/show.ts';
import { draw, expectSound, textOf } from '../../testing/draw.ts';
import { opened } from '../../testing/opened.ts';
import { CHOICES } from '../answering/answer.form.ts';
import { ANSWERING } from '../answering/wording.ts';
import { NAVIGATION } from '../navigation.ts';
import { FROM_THE_PAGE, overviewOf, reminders } from './dispute.controller.ts';
import { NOW_KEYS, nowOf } from './now.ts';
import { PROPOSAL_PAGE } from './proposal-wording.ts';
import { ANSWER_PAGE, DISPUTE, DISPUTE_PAGE, RECORD_PAGE } from './wording.ts';

const at = (stage: Stage, today?: string): OpenDispute | undefined => opened(storyOf(stage), 'merchant', today);
const stages = STAGE_NAMES.filter((stage) => stage !== 'ComplaintDraft' && at(stage) !== undefined);
const TEAM = {
  colleagues: [{ personId: 'p', name: 'Nadia Perrin' }],
  assigned: 'Nadia Perrin',
  assignedTo: 'p',
  changed: true,
  notes: [
    {
      noteId: 'n',
      authorId: 'p',
      author: 'Nadia Perrin',
      body: 'À relire <script>',
      writtenAt: '2026-03-16T09:00:00Z',
    },
  ],
  me: 'p',
};

function drawn<T>(page: Page<T>, stage: Stage, more: object = {}, lang: Locale = 'fr', today?: string): string {
  return drawnOf(page, storyOf(stage), more, lang, today);
}

function drawnOf<T>(page: Page<T>, story: Story, more: object, lang: Locale, today?: string): string {
  const open = opened(story, 'merchant', today);
  if (open === undefined) throw new Error(`A merchant has no part in ${story.dispute.stage}`);
  const parts = disputeParts(open);
  const may = Object.fromEntries(parts.acts.map(({ act }) => [act, true]));
  const frame = { navigation: NAVIGATION[lang], consumer: 'Camille Moreau', may, once: 'o', kept: {} };
  return draw(page, lang, { ...parts, ...frame, ...TEAM, ...overviewOf(parts), ...more });
}

describe('the page of a merchant’s dispute', () => {
  test.each(stages)('is sound at %s, in both languages', (stage) => {
    for (const lang of LOCALES) {
      expectSound(drawn(DISPUTE_PAGE, stage, {}, lang), lang);
      expectSound(
        drawn(DISPUTE_PAGE, stage, { notes: [], assigned: undefined, changed: false, errors: { file: 'x' } }, lang),
        lang,
      );
      const open = at(stage) as OpenDispute;
      expectSound(drawn(RECORD_PAGE, stage, { turned: leaves(open.record) }, lang), lang);
    }
  });

  test('offers no act that is not open, and every act that is has its way in', () => {
    for (const stage of stages) {
      const html = drawn(DISPUTE_PAGE, stage);
      const may = new Set<string>(at(stage)?.sideView.open['merchant'] ?? []);
      const offered = [...html.matchAll(/name="act" value="(\w+)"/g)].map((found) => found[1] ?? '');
      expect(offered.filter((act) => !may.has(act))).toEqual([]);
      const elsewhere = {
        AnswerComplaint: '/answer"',
        AnswerProposal: '/proposal"',
        AddPiece: '/pieces?form-token=',
      } as const;
      for (const act of may) {
        const way = elsewhere[act as keyof typeof elsewhere];
        if (way !== undefined) expect(html).toContain(way);
        else
          expect([stage, act, offered.includes(act) || act === 'AcceptOffer' || act === 'DeclineOffer']).toEqual([
            stage,
            act,
            true,
          ]);
      }
    }
  });

  test('from 20 September 2028 offers to have its own silence, taken for a refusal by the clock, reviewed, once', () => {
    const silent = (on: string) => told.awaitingMerchant(on).waited('LapseMerchantAnswer');
    for (const lang of LOCALES) {
      const page = (story: Story) => drawnOf(DISPUTE_PAGE, story, {}, lang, '2028-10-20');
      expect(page(silent('2028-09-19'))).not.toContain('AskForReview');
      const awake = page(silent('2028-09-20'));
      expectSound(awake, lang);
      expect(awake).toContain('name="act" value="AskForReview"');
      expect(textOf(awake)).toContain(DISPUTE_PAGE.words[lang].askForReviewMeans);
      const asked = page(plainly(silent('2028-09-20'), 'AskForReview', CONSUMER, '2028-10-20'));
      expectSound(asked, lang);
      expect(asked).not.toContain('AskForReview');
      expect(textOf(asked)).toContain(DISPUTE_PAGE.words[lang].now['wait-mediator']);
    }
  });

  test('every act of its forms is one that the page can take', () => {
    for (const stage of stages) {
      for (const [, act = ''] of drawn(DISPUTE_PAGE, stage).matchAll(/name="act" value="(\w+)"/g)) {
        expect(FROM_THE_PAGE).toContain(act);
      }
    }
  });

  test('a letter is named in its own language on a page in another', () => {
    expect(drawn(DISPUTE_PAGE, 'ComplaintSent', {}, 'en')).toContain('lang="fr">Réclamation écrite</a>');
  });

  test('says the one thing to do, and until when', () => {
    const now = (stage: Stage) => nowOf(disputeParts(at(stage) as OpenDispute));
    expect(now('ComplaintSent')).toMatchObject({ key: 'answer', until: '2026-05-02' });
    expect(now('ComplaintAnswered').key).toBe('wait-consumer');
    expect(now('AwaitingMerchant').key).toBe('enter');
    expect(now('ProposalPending').key).toBe('proposal');
    expect(now('ConflictDisclosed').key).toBe('conflict');
    expect(now('UnderExamination').key).toBe('wait-mediator');
    for (const stage of stages) expect(NOW_KEYS).toContain(now(stage).key);
    for (const lang of LOCALES) expect(Object.keys(DISPUTE[lang].now)).toEqual([...NOW_KEYS]);
  });

  test('keeps what the team writes as text, and says that nobody else reads it', () => {
    const html = drawn(DISPUTE_PAGE, 'ComplaintSent');
    expect(html).toContain('À relire &lt;script&gt;');
    expect(textOf(html)).toContain('Le consommateur et le médiateur ne voient rien de cette partie.');
  });
});

describe('the proposal', () => {
  test.each(LOCALES)('is read with what the law recalls before the buttons, in %s', (lang) => {
    const html = drawn(PROPOSAL_PAGE, 'ProposalPending', reminders(at('ProposalPending') as OpenDispute), lang);
    expectSound(html, lang);
    const recalled = html.indexOf('id="reminders"');
    expect(recalled).toBeGreaterThan(0);
    expect(html.indexOf('name="answer"')).toBeGreaterThan(recalled);
    expect(textOf(html)).toContain(PROPOSAL_PAGE.words[lang].secret);
  });

  test('cannot be accepted before there was time to reflect; it can be refused', () => {
    const open = at('ProposalPending') as OpenDispute;
    const issued = open.sideView.facts.proposal?.issuedOn ?? '';
    const html = drawn(PROPOSAL_PAGE, 'ProposalPending', reminders(open), 'fr', issued);
    expect(html).toContain('value="refused"');
    expect(html).not.toContain('value="accepted"');
  });
});

test.each(LOCALES)('the answer of a team is sound for every choice, with its templates, in %s', (lang) => {
  const a = ANSWERING[lang];
  const templates = [{ templateId: 't', title: 'Retard', body: 'x' }];
  expectSound(drawn(ANSWER_PAGE, 'ComplaintSent', { a, choices: CHOICES, given: {}, templates }, lang), lang);
  for (const choice of CHOICES) {
    expectSound(drawn(ANSWER_PAGE, 'ComplaintSent', { a, choices: CHOICES, choice, given: {}, templates }, lang), lang);
  }
});
