import { describe, expect, test } from '@jest/globals';
import { civilDate } from '#law';
import { SIDES } from '../actor.ts';
import { audienceOf } from '../audience.ts';
import {
  CLERK,
  CLOCK,
  CONSUMER,
  given,
  MEDIATOR,
  MERCHANT,
  OTHER_MEDIATOR,
  plainly,
  stages,
  words,
} from '../testing/index.ts';

describe('who is in charge', () => {
  const received = stages.referralReceived('2026-03-02');

  test('nobody notifies before a person in charge has declared their independence (R613-1)', () => {
    const admitted = plainly(received, 'AdmitReferral', MEDIATOR, '2026-03-03');
    given(admitted)
      .when({ type: 'NotifyReferral' }, CLERK, '2026-03-03')
      .thenRefused('no-case-mediator', { article: 'R613-1' });
    const assigned = plainly(admitted, 'AssignCaseMediator', CLERK, '2026-03-03');
    given(assigned).when({ type: 'NotifyReferral' }, CLERK, '2026-03-03').thenRefused('independence-not-declared');
    const declared = given(assigned)
      .when({ type: 'DeclareIndependence' }, MEDIATOR, '2026-03-03')
      .thenEvents({ type: 'IndependenceDeclared', personId: 'mathilde', notified: false });
    given(declared)
      .when({ type: 'NotifyReferral' }, CLERK, '2026-03-04')
      .thenEvents({ type: 'ReferralNotified', caseMediatorId: 'mathilde' }, 'MerchantInvited');
  });

  test('the declaration is personal, and made once', () => {
    given(received).when({ type: 'DeclareIndependence' }, MEDIATOR, '2026-03-03').thenRefused('no-case-mediator');
    const assigned = plainly(received, 'AssignCaseMediator', CLERK, '2026-03-03');
    given(assigned)
      .when({ type: 'DeclareIndependence' }, OTHER_MEDIATOR, '2026-03-03')
      .thenRefused('not-the-case-mediator');
    const declared = plainly(assigned, 'DeclareIndependence', MEDIATOR, '2026-03-03');
    given(declared).when({ type: 'DeclareIndependence' }, MEDIATOR, '2026-03-03').thenRefused('already-recorded');
  });

  test('assigning somebody else asks for a new declaration', () => {
    const declared = stages.admitted('2026-04-02');
    const other = given(declared)
      .when({ type: 'AssignCaseMediator', personId: 'oscar' }, CLERK, '2026-04-03')
      .thenEvents('CaseMediatorAssigned');
    expect(other.dispute.caseMediator).toEqual({ personId: 'oscar', independent: false });
  });

  test('once the parties know who is in charge, they are told of another, and that this one declared independence', () => {
    const examined = stages.underExamination('2026-04-02');
    given(examined)
      .when({ type: 'AssignCaseMediator', personId: 'oscar' }, CLERK, '2026-04-03')
      .thenRefused('act-not-open');
    const replaced = given(examined)
      .when({ type: 'ReplaceCaseMediator', personId: 'oscar' }, CLERK, '2026-04-03')
      .thenEvents({ type: 'CaseMediatorReplaced', personId: 'oscar' })
      .thenStage('UnderExamination');
    const declared = given(replaced)
      .when({ type: 'DeclareIndependence' }, OTHER_MEDIATOR, '2026-04-04')
      .thenEvents({ type: 'IndependenceDeclared', personId: 'oscar', notified: true });
    expect(declared.record.slice(-2).map(({ event }) => audienceOf(event))).toEqual([SIDES, SIDES]);
  });
});

describe('entering', () => {
  test('a merchant that had undertaken to take part is not invited', () => {
    const notified = given(stages.admitted('2026-03-02'))
      .when({ type: 'NotifyReferral', noInvitation: 'committed' }, MEDIATOR, '2026-03-03')
      .thenEvents('ReferralNotified')
      .thenStage('ReferralNotified');
    given(notified).when({ type: 'EnterMediation' }, MERCHANT, '2026-03-04').thenRefused('act-not-open');
    given(notified)
      .when({ type: 'OpenExamination' }, OTHER_MEDIATOR, '2026-03-04')
      .thenRefused('not-the-case-mediator');
    const opened = given(notified)
      .when({ type: 'OpenExamination' }, MEDIATOR, '2026-03-04')
      .thenEvents('ExaminationOpened')
      .thenStage('UnderExamination');
    expect(opened.dispute.participation).toBe('committed');
  });

  test('an invited merchant enters or declines, and owes no reason', () => {
    const invited = stages.awaitingMerchant('2026-03-02');
    expect(
      plainly(invited, 'EnterMediation', MERCHANT, '2026-03-10').thenStage('UnderExamination').dispute.participation,
    ).toBe('entered');
    given(invited)
      .when({ type: 'DeclineMediation' }, MERCHANT, '2026-03-10')
      .thenEvents({ type: 'MerchantDeclined', how: 'said' });
    given(invited)
      .when({ type: 'LapseMerchantAnswer' }, CLOCK, '2026-03-23')
      .thenRefused('date-not-come', { on: '2026-03-23' });
  });
});

describe('a circumstance that may affect independence (R613-1)', () => {
  const disclosed = stages.conflictDisclosed('2026-05-04');
  const says = (objects: boolean) => ({ type: 'AnswerConflict', objects }) as const;

  test('nobody objects: the same person goes on, at once or when the period is over', () => {
    const one = given(disclosed)
      .when(says(false), CONSUMER, '2026-05-05')
      .thenEvents('ConflictAnswered')
      .thenStage('ConflictDisclosed');
    given(one).when(says(false), CONSUMER, '2026-05-06').thenRefused('already-answered');
    given(one)
      .when(says(false), MERCHANT, '2026-05-06')
      .thenEvents('ConflictAnswered', 'ConflictCleared')
      .thenStage('UnderExamination');
    one.waited('LapseConflictAnswer').thenStage('UnderExamination');
    given(one).when({ type: 'LapseConflictAnswer' }, CLOCK, '2026-05-19').thenRefused('date-not-come');
  });

  test('one objects: time alone never overrules it', () => {
    const objected = plainly(disclosed, 'AnswerConflict', CONSUMER, '2026-05-05', { objects: true });
    given(objected)
      .when(says(false), MERCHANT, '2026-05-06')
      .thenEvents('ConflictAnswered')
      .thenStage('ConflictDisclosed');
    given(objected)
      .when({ type: 'LapseConflictAnswer' }, CLOCK, '2026-06-30')
      .thenRefused('a-party-objects', { article: 'R613-1' });
    given(objected)
      .when({ type: 'ReplaceCaseMediator', personId: 'mathilde' }, CLERK, '2026-05-07')
      .thenRefused('same-person', { article: 'R613-1' });
    given(objected)
      .when({ type: 'InterruptMediation', cause: 'mission-ended' }, MEDIATOR, '2026-05-07')
      .thenEvents({ type: 'MediationInterrupted', cause: 'mission-ended', notified: true });
  });

  test('a new circumstance asks both parties again', () => {
    const cleared = plainly(
      plainly(disclosed, 'AnswerConflict', CONSUMER, '2026-05-05'),
      'AnswerConflict',
      MERCHANT,
      '2026-05-05',
    );
    const again = plainly(cleared, 'DiscloseConflict', MEDIATOR, '2026-05-20');
    expect(again.dispute.conflict).toEqual({ disclosedOn: '2026-05-20', answers: {} });
  });

  test('only the person in charge discloses it', () => {
    given(stages.underExamination('2026-05-04'))
      .when({ type: 'DiscloseConflict', statement: words('circumstance') }, OTHER_MEDIATOR, '2026-05-05')
      .thenRefused('not-the-case-mediator');
  });
});

describe('prolonging (R612-5)', () => {
  const examined = stages.underExamination('2026-11-07'); // notified on 2 November 2026
  const until = (date: string) =>
    ({ type: 'ProlongMediation', until: civilDate(date), reasons: words('complex') }) as const;

  test('to a later date only', () => {
    given(examined)
      .when(until('2027-01-31'), MEDIATOR, '2027-01-20')
      .thenRefused('prolongation-not-later', { on: '2027-01-31' });
    given(examined)
      .when(until('2027-03-02'), MEDIATOR, '2027-01-20')
      .thenEvents('MediationProlonged')
      .thenStage('ExaminationProlonged');
    given(examined).when(until('2027-03-02'), OTHER_MEDIATOR, '2027-01-20').thenRefused('not-the-case-mediator');
  });

  test('late is possible, and the delay stays recorded', () => {
    const late = given(examined.waited('RecordOutcomeOverdue'))
      .when(until('2027-03-02'), MEDIATOR, '2027-02-05')
      .thenEvents('MediationProlonged');
    expect(late.dispute.outcomeOverdueSince).toBe('2027-01-31');
    expect(late.waited('RecordOutcomeOverdue').record.at(-1)?.event).toMatchObject({ dueOn: '2027-03-02' });
  });
});

describe('a proposal (R612-4)', () => {
  const examined = stages.underExamination('2026-05-04');
  const propose = {
    type: 'IssueProposal',
    solution: words('solution'),
    reasons: words('reasons'),
    sense: 'consumer',
  } as const;
  const answers = (answer: 'accepted' | 'refused') => ({ type: 'AnswerProposal', answer }) as const;

  test('leaves the days that the practice says, or those the mediator fixes', () => {
    given(examined).when(propose, MEDIATOR, '2026-05-20').thenEvents({ type: 'ProposalIssued', acceptanceDays: 15 });
    given(examined)
      .when({ ...propose, acceptanceDays: 30 }, MEDIATOR, '2026-05-20')
      .thenEvents({ type: 'ProposalIssued', acceptanceDays: 30 });
    given(examined)
      .when({ ...propose, acceptanceDays: 0 }, MEDIATOR, '2026-05-20')
      .thenRefused('acceptance-days-too-few');
    given(examined).when(propose, OTHER_MEDIATOR, '2026-05-20').thenRefused('not-the-case-mediator');
  });

  const pending = stages.proposalPending('2026-05-20');

  test('is accepted by nobody before a time to reflect; it can be refused at once', () => {
    given(pending)
      .when(answers('accepted'), CONSUMER, '2026-05-20')
      .thenRefused('time-to-reflect', { article: 'Dir. 2013/11 art. 9(2)(d)', on: '2026-05-21' });
    given(pending)
      .when(answers('refused'), CONSUMER, '2026-05-20')
      .thenEvents({ type: 'ProposalAnswered', answer: 'refused' })
      .thenStage('ProposalPending');
  });

  test('is answered once by each', () => {
    const one = plainly(pending, 'AnswerProposal', MERCHANT, '2026-05-22');
    given(one).when(answers('refused'), MERCHANT, '2026-05-23').thenRefused('already-answered');
    given(one)
      .when(answers('accepted'), CONSUMER, '2026-05-23')
      .thenEvents('ProposalAnswered', 'ProposalAccepted')
      .thenStage('ProposalAccepted');
  });

  test.each([
    ['refused', 'refused', ['consumer', 'merchant']],
    ['refused', 'accepted', ['merchant']],
    ['accepted', 'refused', ['consumer']],
  ] as const)('the merchant %s, then the consumer %s: refused by %j', (merchant, consumer, by) => {
    const one = plainly(pending, 'AnswerProposal', MERCHANT, '2026-05-22', { answer: merchant });
    given(one)
      .when(answers(consumer), CONSUMER, '2026-05-23')
      .thenEvents('ProposalAnswered', { type: 'ProposalRefused', by });
  });

  test('the period is over: a refusal stands as a refusal, silence as nothing', () => {
    const refused = plainly(pending, 'AnswerProposal', MERCHANT, '2026-05-22', { answer: 'refused' });
    expect(refused.waited('LapseProposal').record.at(-1)?.event).toEqual({ type: 'ProposalRefused', by: ['merchant'] });
    pending.waited('LapseProposal').thenStage('ProposalLapsed');
    given(pending)
      .when({ type: 'LapseProposal' }, CLOCK, '2026-06-04')
      .thenRefused('date-not-come', { on: '2026-06-04' });
  });
});

describe('interrupting', () => {
  test.each(['other-mediator', 'consumer-unreachable', 'merchant-insolvent'] as const)('%s', (cause) => {
    const examined = stages.underExamination('2026-05-04');
    const over = given(examined)
      .when({ type: 'InterruptMediation', cause }, MEDIATOR, '2026-05-05')
      .thenEvents({ type: 'MediationInterrupted', cause, notified: true });
    expect(over.dispute.ending).toEqual({ on: '2026-05-05', cause });
    given(examined)
      .when({ type: 'InterruptMediation', cause }, OTHER_MEDIATOR, '2026-05-05')
      .thenRefused('not-the-case-mediator');
  });
});
