import { describe, expect, test } from '@jest/globals';
import { civilDate } from '#law';
import type { EventType } from './events.ts';
import type { Stage } from './stage.ts';
import {
  CLERK,
  CONSUMER,
  given,
  MEDIATOR,
  MERCHANT,
  nothingYet,
  OTHER_MEDIATOR,
  plainly,
  stages,
  words,
} from './testing/index.ts';
import type { Story } from './testing/story.ts';

/** From a file in the mediator's hands to an open examination. */
function examined(story: Story): Story {
  const inCharge = plainly(
    plainly(story, 'AssignCaseMediator', CLERK, '2026-04-02'),
    'DeclareIndependence',
    MEDIATOR,
    '2026-04-02',
  );
  const admitted = plainly(inCharge, 'AdmitReferral', MEDIATOR, '2026-04-03');
  return plainly(plainly(admitted, 'NotifyReferral', CLERK, '2026-04-03'), 'EnterMediation', MERCHANT, '2026-04-10');
}

const closedAs = (story: Story, outcome: string, on = '2026-08-03'): Story => {
  const closed = plainly(story, 'CloseMediation', MEDIATOR, on).thenStage('Closed');
  expect(closed.dispute.closing).toEqual({ on, outcome });
  return closed;
};

const happened = ({ record }: Story): readonly EventType[] => record.map(({ event }) => event.type);

describe('whole disputes', () => {
  test('from a complaint to an accepted proposal, carried out', () => {
    const refused = plainly(
      plainly(nothingYet(), 'FileComplaint', CONSUMER, '2026-03-02'),
      'AnswerComplaint',
      MERCHANT,
      '2026-03-20',
    );
    const file = examined(plainly(refused, 'ReferToMediator', CONSUMER, '2026-04-01'));
    const proposed = plainly(file, 'IssueProposal', MEDIATOR, '2026-05-20');
    const accepted = given(proposed)
      .when({ type: 'AnswerProposal', answer: 'accepted' }, MERCHANT, '2026-05-22')
      .thenEvents({ type: 'ProposalAnswered', by: 'merchant' })
      .when({ type: 'AnswerProposal', answer: 'accepted' }, CONSUMER, '2026-05-25')
      .thenEvents({ type: 'ProposalAnswered', by: 'consumer' }, 'ProposalAccepted');
    const asked = closedAs(accepted, 'proposal-accepted', '2026-05-27').waited('AskExecution');
    const followed = plainly(
      plainly(asked, 'ReportExecution', MERCHANT, '2026-06-30'),
      'ReportExecution',
      CONSUMER,
      '2026-07-01',
      { executed: 'partly' },
    );
    expect(followed.thenStage('ExecutionFollowed').dispute.execution?.reports).toEqual({
      merchant: 'yes',
      consumer: 'partly',
    });
    const purged = followed.waited('ArchiveDispute').waited('PurgeDispute').thenStage('Purged');
    expect(purged.record.at(-1)?.at).toBe('2031-05-27T22:00:00.000Z');
    expect(happened(purged)).toEqual([
      'ComplaintFiled',
      'ComplaintAnswered',
      'ComplaintUnresolved',
      'ReferralReceived',
      'CaseMediatorAssigned',
      'IndependenceDeclared',
      'ReferralAdmitted',
      'ReferralNotified',
      'MerchantInvited',
      'MerchantEntered',
      'ProposalIssued',
      'ProposalAnswered',
      'ProposalAnswered',
      'ProposalAccepted',
      'MediationClosed',
      'ExecutionAsked',
      'ExecutionReported',
      'ExecutionReported',
      'DisputeArchived',
      'DisputePurged',
    ]);
    // The four dates of the law, each its own.
    expect(followed.dispute.referral).toMatchObject({
      receivedOn: '2026-04-01',
      completedOn: '2026-04-01',
      decidedOn: '2026-04-03',
    });
    expect(followed.dispute.notifiedOn).toBe('2026-04-03');
  });

  test('settled inside: the merchant offers, the consumer accepts, no mediator ever hears of it', () => {
    const offered = plainly(stages.complaintSent('2026-03-02'), 'MakeOffer', MERCHANT, '2026-03-05').thenStage(
      'ComplaintAnswered',
    );
    const settled = plainly(offered, 'AcceptOffer', CONSUMER, '2026-03-06').thenStage('SettledDirectly');
    expect(settled.dispute).toMatchObject({ finishedOn: '2026-03-06', answer: { kind: 'offer' } });
    expect(settled.dispute.bodyId).toBeUndefined();
    settled.waited('ArchiveDispute').waited('PurgeDispute').thenStage('Purged');
  });

  test('the merchant is silent: the clock records it, and the consumer refers the same file', () => {
    const silent = stages.complaintSent('2026-01-31').waited('RecordSilence').thenStage('SilenceRecorded');
    expect(silent.dispute.silence).toEqual({ recordedOn: '2026-04-01', lastDay: '2026-03-31' });
    examined(plainly(silent, 'ReferToMediator', CONSUMER, '2026-04-01')).thenStage('UnderExamination');
  });

  test.each(['1', '2', '3', '4', '5'] as const)('rejected on ground %s°, by a person, with reasons', (ground) => {
    const elsewhere = plainly(nothingYet(), 'ReportComplaint', CONSUMER, '2026-03-20', {
      sentOn: civilDate('2025-02-10'),
    });
    const referred = plainly(elsewhere, 'ReferToMediator', CONSUMER, '2026-03-20');
    const rejected = given(referred)
      .when({ type: 'RejectReferral', ground, reasons: words('why') }, MEDIATOR, '2026-04-02')
      .thenEvents({ type: 'ReferralRejected', ground, reasons: words('why') })
      .thenStage('Rejected');
    expect(rejected.dispute.rejection).toEqual({ ground, on: '2026-04-02' });
    expect(rejected.dispute.notifiedOn).toBeUndefined();
    // What was missing can be supplied: the same file is referred again, with a new date.
    const again = plainly(rejected, 'ReferToMediator', CONSUMER, '2026-04-20').thenStage('ReferralReceived');
    expect(again.dispute.referral?.receivedOn).toBe('2026-04-20');
    expect(again.dispute.rejection).toBeUndefined();
  });

  test('the merchant declines; or says nothing, and the clock says it', () => {
    const declined = plainly(stages.awaitingMerchant('2026-04-03'), 'DeclineMediation', MERCHANT, '2026-04-10');
    expect(closedAs(declined, 'declined').dispute.participation).toBe('declined');
    const silent = stages.awaitingMerchant('2026-04-03').waited('LapseMerchantAnswer').thenStage('MerchantDeclined');
    expect(silent.dispute.participation).toBe('silent');
    expect(silent.waited('CloseMediation').dispute.closing?.outcome).toBe('declined');
  });

  test.each([
    ['the consumer', CONSUMER, 'consumer'],
    ['the merchant', MERCHANT, 'merchant'],
  ] as const)('%s withdraws, at any time, without a reason (R612-2)', (_who, actor, by) => {
    const mediation: readonly Stage[] = [
      'ReferralNotified',
      'AwaitingMerchant',
      'UnderExamination',
      'ConflictDisclosed',
      'ExaminationProlonged',
      'ProposalPending',
    ];
    for (const stage of mediation) {
      const name = `${stage.charAt(0).toLowerCase()}${stage.slice(1)}` as keyof typeof stages;
      const withdrawn = given(stages[name]('2026-06-01'))
        .when({ type: 'WithdrawFromMediation' }, actor, '2026-06-02')
        .thenEvents({ type: 'PartyWithdrew', by });
      expect(closedAs(withdrawn, 'withdrawn').dispute.ending).toEqual({ on: '2026-06-02', by });
    }
  });

  test('the proposal is refused by one, accepted by the other', () => {
    closedAs(stages.proposalRefused('2026-06-01'), 'proposal-refused');
  });

  test('the proposal lapses: one accepted, the other said nothing', () => {
    const one = plainly(stages.proposalPending('2026-06-01'), 'AnswerProposal', CONSUMER, '2026-06-03');
    closedAs(one.waited('LapseProposal').thenStage('ProposalLapsed'), 'proposal-lapsed');
  });

  test('a complex dispute is prolonged, twice, and the clock follows', () => {
    const prolonged = stages.examinationProlonged('2026-06-01');
    const [first] = prolonged.dispute.prolongations;
    const again = given(prolonged)
      .when(
        { type: 'ProlongMediation', until: civilDate('2026-12-01'), reasons: words('expert') },
        MEDIATOR,
        '2026-07-01',
      )
      .thenEvents({ type: 'MediationProlonged', until: '2026-12-01' });
    expect(again.dispute.prolongations).toEqual([first, { on: '2026-07-01', until: '2026-12-01' }]);
    expect(again.waited('RecordOutcomeOverdue').record.at(-1)?.at).toBe('2026-12-01T23:00:00.000Z');
  });

  test('a conflict of interest: a party objects, another person takes over and declares independence', () => {
    const objected = given(stages.conflictDisclosed('2026-05-04'))
      .when({ type: 'AnswerConflict', objects: true }, MERCHANT, '2026-05-05')
      .thenEvents({ type: 'ConflictAnswered', by: 'merchant', objects: true })
      .thenStage('ConflictDisclosed');
    const replaced = given(objected)
      .when({ type: 'ReplaceCaseMediator', personId: 'oscar' }, CLERK, '2026-05-06')
      .thenEvents('CaseMediatorReplaced')
      .thenStage('UnderExamination');
    given(replaced)
      .when(PROPOSAL, OTHER_MEDIATOR, '2026-05-07')
      .thenRefused('independence-not-declared', { article: 'R613-1' });
    given(replaced).when(PROPOSAL, MEDIATOR, '2026-05-07').thenRefused('not-the-case-mediator', { article: 'R613-1' });
    const declared = plainly(replaced, 'DeclareIndependence', OTHER_MEDIATOR, '2026-05-07');
    given(declared).when(PROPOSAL, OTHER_MEDIATOR, '2026-05-20').thenEvents('ProposalIssued');
  });

  test('a complaint made elsewhere, with its proof and the answer that came', () => {
    const reported = given(nothingYet())
      .when(
        { ...REPORT, sentOn: civilDate('2026-01-10'), unsatisfactoryAnswerOn: civilDate('2026-02-03') },
        CONSUMER,
        '2026-03-02',
      )
      .thenEvents('ComplaintReported', { type: 'ComplaintUnresolved', cause: 'answered-elsewhere', on: '2026-02-03' })
      .thenStage('Unresolved');
    expect(reported.dispute.complaint).toMatchObject({
      origin: 'elsewhere',
      sentOn: '2026-01-10',
      proofPieceId: 'registered-letter',
    });
    const mediated = examined(plainly(reported, 'ReferToMediator', CONSUMER, '2026-04-01'));
    expect(mediated.thenStage('UnderExamination').dispute.stageSeenBy.merchant).toBe('UnderExamination');
  });

  test('an agreement during the examination, after a time to reflect', () => {
    closedAs(stages.agreementReached('2026-06-01'), 'agreement').waited('AskExecution');
  });

  test('a court is seised: the mediation is interrupted', () => {
    const seised = plainly(stages.underExamination('2026-05-04'), 'DeclareCourtSeised', CONSUMER, '2026-05-05');
    expect(closedAs(seised, 'interrupted').dispute.ending).toEqual({ on: '2026-05-05', cause: 'court-seised' });
  });

  test('nobody does anything any more: the clock alone leads every mediation to its end', () => {
    const alone = stages
      .proposalPending('2026-06-01')
      .waited('LapseProposal')
      .waited('CloseMediation')
      .waited('ArchiveDispute');
    alone.waited('PurgeDispute').thenStage('Purged');
  });
});

const PROPOSAL = {
  type: 'IssueProposal',
  solution: words('solution'),
  reasons: words('reasons'),
  sense: 'partial',
} as const;
const REPORT = {
  type: 'ReportComplaint',
  reference: 'ENT-2026-0000000-8',
  consumerId: 'camille',
  merchantId: 'boutique',
  rules: nothingYet().dispute.rules,
  statement: words('complaint'),
  claims: [{ kind: 'repair' }],
  pieceIds: [],
  proofPieceId: 'registered-letter',
} as const;
